package org.erdsl.generator.iosxr

import java.util.List
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The policies in RPL. Remarks stay with a policy on the router. */
class RoutePolicies {

    def String print(List<RoutePolicy> policies, Sets sets) '''
        «FOR policy : policies»
            route-policy «policy.name»
            «FOR term : policy.terms»
                «"  "»# «term.why.text»
                «IF term.matches.empty»
                    «action(term, "  ")»
                «ELSE»
                    «"  "»if «Condition.of(policy, term, sets)» then
                    «action(term, "    ")»
                    «"  "»endif
                «ENDIF»
            «ENDFOR»
            end-policy
            !
        «ENDFOR»
    '''

    /** Both {@code done} and {@code drop} decide at once; {@code pass} would go on. */
    private def action(PolicyTerm term, String indent) '''
        «IF !term.accept»
            «indent»drop
        «ELSE»
            «IF term.localPreference.present»
                «indent»set local-preference «term.localPreference.asInt»
            «ENDIF»
            «FOR statement : Prepending.statements(term.prepended)»
                «indent»«statement»
            «ENDFOR»
            «indent»done
        «ENDIF»
    '''
}
