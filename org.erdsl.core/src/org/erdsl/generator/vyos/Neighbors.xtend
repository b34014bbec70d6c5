package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/** The BGP sessions. */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        set protocols bgp system-as «plan.localAs»
        # advertised whether or not the routing table holds it, unless parameters network-import-check is set
        «FOR family : families»
            «FOR prefix : family.networks»
                set protocols bgp address-family «name(family.family)» network «prefix»
            «ENDFOR»
        «ENDFOR»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            #
            set protocols bgp neighbor «session.neighbor» remote-as «session.remoteAs»
            set protocols bgp neighbor «session.neighbor» description '«session.settings.description»'
            set protocols bgp neighbor «session.neighbor» enforce-first-as
            «IF session.settings.timers.present»
                set protocols bgp neighbor «session.neighbor» timers keepalive «session.settings.timers.get.keepaliveSeconds»
                set protocols bgp neighbor «session.neighbor» timers holdtime «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.bfd.present»
                set protocols bgp neighbor «session.neighbor» bfd profile «BfdProfiles.name(session.settings.bfd.get)»
            «ENDIF»
            «IF session.settings.authenticationSecret.present»
                # set protocols bgp neighbor «session.neighbor» password <secret «session.settings.authenticationSecret.get»>
            «ENDIF»
            «IF session.settings.maximumPrefixes.present»
                set protocols bgp neighbor «session.neighbor» address-family «name(session.family)» maximum-prefix «session.settings.maximumPrefixes.get.limit»
            «ENDIF»
            set protocols bgp neighbor «session.neighbor» address-family «name(session.family)» route-map import «session.inbound.name»
            set protocols bgp neighbor «session.neighbor» address-family «name(session.family)» route-map export «session.outbound.name»
        «ENDFOR»
        #
    '''

    private def name(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ipv4-unicast" else "ipv6-unicast"
    }
}
