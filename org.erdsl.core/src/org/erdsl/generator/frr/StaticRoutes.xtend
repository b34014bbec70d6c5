package org.erdsl.generator.frr

import java.util.Optional
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.net.Prefix
import org.erdsl.policy.RouterPlan

/** The routes to nowhere. Any other route to such a prefix is better, so traffic for it goes where it is told to. */
class StaticRoutes {

    static val LAST_RESORT = 250

    def String print(RouterPlan plan) '''
        «FOR vrf : FamilySessions.vrfs(plan)»
            «print(vrf, FamilySessions.of(plan, vrf).map[blackholes].flatten)»
        «ENDFOR»
    '''

    private def print(Optional<String> vrf, Iterable<Prefix> prefixes) '''
        «IF !prefixes.empty»
            «IF vrf.present»
                vrf «vrf.get»
                «FOR prefix : prefixes»
                    «" "»«route(prefix)»
                «ENDFOR»
                exit-vrf
            «ELSE»
                «FOR prefix : prefixes»
                    «route(prefix)»
                «ENDFOR»
            «ENDIF»
            !
        «ENDIF»
    '''

    private def route(Prefix prefix) '''«IF prefix.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» route «prefix» blackhole «LAST_RESORT»'''
}
