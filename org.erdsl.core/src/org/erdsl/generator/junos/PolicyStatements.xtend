package org.erdsl.generator.junos

import java.util.List
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/**
 * The policies, a term for each of theirs. They are replaced in every form: a term that is added to a policy stands
 * behind its last one, which rejects everything.
 */
class PolicyStatements {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            replace:
            policy-statement «policy.name» {
                «FOR term : policy.terms»
                    # «term.why.text»
                    term «term.name» {
                        «print(term)»
                    }
                «ENDFOR»
            }
        «ENDFOR»
    '''

    private def print(PolicyTerm term) '''
        «IF !term.matches.empty»
            from {
                «FOR line : term.matches.map[FromLines.of(it)].flatten»
                    «line»
                «ENDFOR»
            }
        «ENDIF»
        «IF term.accept»
            then {
                «IF term.localPreference.present»
                    local-preference «term.localPreference.asInt»;
                «ENDIF»
                «IF !term.prepended.empty»
                    as-path-prepend "«term.prepended.join(" ")»";
                «ENDIF»
                accept;
            }
        «ELSE»
            then reject;
        «ENDIF»
    '''
}
