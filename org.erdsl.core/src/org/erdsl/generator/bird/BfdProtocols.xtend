package org.erdsl.generator.bird

import java.util.Optional
import org.erdsl.policy.RouterPlan

/** The protocols that run BFD for the sessions, one for each VRF. */
class BfdProtocols {

    def String print(RouterPlan plan) '''
        «FOR vrf : plan.sessions.filter[settings.bfd.present].map[vrf].toSet»
            # leave this out where the router's own configuration has a protocol for BFD«IF vrf.present» in VRF «vrf.get»«ENDIF»
            protocol bfd 'ERDSL-bfd«suffix(vrf)»' {
                «IF vrf.present»
                    vrf "«vrf.get»";
                «ENDIF»
            }
            #
        «ENDFOR»
    '''

    private def suffix(Optional<String> vrf) {
        vrf.map['''-«it»'''.toString].orElse("")
    }
}
