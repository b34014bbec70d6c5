package org.erdsl.generator.bird

import java.util.Optional
import java.util.TreeSet
import org.erdsl.net.AddressFamily
import org.erdsl.policy.Origin
import org.erdsl.policy.RouterPlan

/** What the router's own configuration has to hold before it includes this file. */
class Prerequisites {

    def String print(RouterPlan plan) '''
        «FOR vrf : vrfs(plan)»
            # VRF «vrf»: the router's own configuration declares ipv4 table '«vrf»-v4' and ipv6 table '«vrf»-v6'
        «ENDFOR»
        «FOR group : plan.sessions.map[settings.peerGroup].filter[present].map[get].toSet»
            # template «group»: the router's own configuration defines it, with channels of no other address family
        «ENDFOR»
        «FOR session : plan.sessions»
            «FOR advertisement : session.advertisements.filter[origin instanceof Origin.Igp]»
                # «advertisement.prefix»: «(advertisement.origin as Origin.Igp).process» has to hold it in table «table(session.vrf, session.family)»
            «ENDFOR»
        «ENDFOR»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line an option
        «ENDIF»
        #
    '''

    private def vrfs(RouterPlan plan) {
        val vrfs = new TreeSet<String>
        plan.sessions.forEach[vrf.ifPresent[vrfs.add(it)]]
        plan.ibgp.forEach[vrf.ifPresent[vrfs.add(it)]]
        vrfs
    }

    private def table(Optional<String> vrf, AddressFamily family) {
        Tables.name(vrf, family).orElse(if (family == AddressFamily.IPV4) "master4" else "master6")
    }
}
