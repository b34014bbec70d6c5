package org.erdsl.generator.bird

import java.util.List
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The filters: a statement for each term. */
class Filters {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            filter '«policy.name»' {
                «FOR term : policy.terms»
                    # «term.sequence» «term.name»: «term.why.text»
                    «print(term)»
                «ENDFOR»
            }
            #
        «ENDFOR»
    '''

    private def print(PolicyTerm term) '''
        «IF term.matches.empty»
            «IF term.accept»accept«ELSE»reject«ENDIF»;
        «ELSEIF !term.accept»
            if «Condition.of(term)» then reject;
        «ELSE»
            if «Condition.of(term)» then {
                «IF term.localPreference.present»
                    bgp_local_pref = «term.localPreference.asInt»;
                «ENDIF»
                «FOR asn : term.prepended.reverseView»
                    bgp_path.prepend(«asn»);
                «ENDFOR»
                accept;
            }
        «ENDIF»
    '''
}
