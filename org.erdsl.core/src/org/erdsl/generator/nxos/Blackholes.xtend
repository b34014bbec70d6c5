package org.erdsl.generator.nxos

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/**
 * The routes to nowhere, those of a VRF in its mode. They have the usual distance: with a long one, a path that iBGP
 * brings would come first.
 */
class Blackholes {

    def String print(RouterPlan plan) '''
        «FOR vrf : FamilySessions.vrfs(plan)»
            «IF FamilySessions.of(plan, vrf).exists[!blackholes.empty]»
                «IF vrf.present»
                    vrf context «vrf.get»
                «ENDIF»
                «FOR family : FamilySessions.of(plan, vrf)»
                    «FOR prefix : family.blackholes»
                        «IF vrf.present»«" "»«ENDIF»«IF family.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» route «prefix» Null0
                    «ENDFOR»
                «ENDFOR»
                «IF vrf.present»
                    exit
                «ENDIF»
                !
            «ENDIF»
        «ENDFOR»
    '''
}
