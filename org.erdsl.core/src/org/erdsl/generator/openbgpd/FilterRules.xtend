package org.erdsl.generator.openbgpd

import org.erdsl.generator.sets.MatchSets
import org.erdsl.policy.RoutePolicy

/** The filter rules of a policy. Each is quick, so the first that applies decides, as in the plan. */
class FilterRules {

    val MatchSets sets

    new(MatchSets sets) {
        this.sets = sets
    }

    /** @param peer direction and neighbor: {@code from 192.0.2.2} */
    def String print(RoutePolicy policy, String peer) '''
        # policy «policy.name»
        «FOR term : policy.terms»
            # «term.sequence» «term.name»: «term.why.text»
            «FOR rule : Rule.of(sets, policy, term, peer)»
                «rule»
            «ENDFOR»
        «ENDFOR»
        #
    '''
}
