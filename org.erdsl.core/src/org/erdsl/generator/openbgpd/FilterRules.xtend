package org.erdsl.generator.openbgpd

import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The filter rules. Each is quick, so the first that applies decides, as in the plan. */
class FilterRules {

    def String print(RouterPlan plan) '''
        «FOR session : plan.sessions»
            «print(session, "from", session.inbound)»
            «print(session, "to", session.outbound)»
        «ENDFOR»
    '''

    private def print(SessionPlan session, String direction, RoutePolicy policy) '''
        # policy «policy.name»
        «FOR term : policy.terms»
            # «term.sequence» «term.name»: «term.why.text»
            «FOR rule : Rule.of(policy, term, direction + " " + session.neighbor)»
                «rule»
            «ENDFOR»
        «ENDFOR»
        #
    '''
}
