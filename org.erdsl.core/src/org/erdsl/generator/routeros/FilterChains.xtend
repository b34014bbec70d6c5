package org.erdsl.generator.routeros

import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The filter chains. RouterOS has no check of the first AS, so it is the first rule of what comes in. */
class FilterChains {

    def String print(RouterPlan plan) '''
        «FOR session : plan.sessions»
            «firstAs(session)»
            «rules(session.inbound)»
            «rules(session.outbound)»
        «ENDFOR»
    '''

    private def firstAs(SessionPlan session) '''
        /routing/filter/rule/add chain=«session.inbound.name» comment="reject a path that does not begin with «session.remoteAs»" rule="if (not bgp-as-path ^«session.remoteAs») { reject }"
    '''

    private def rules(RoutePolicy policy) '''
        «FOR term : policy.terms»
            «FOR rule : FilterRule.of(term)»
                /routing/filter/rule/add chain=«policy.name» comment="«term.sequence» «term.name»: «term.why.text»" rule="«rule»"
            «ENDFOR»
        «ENDFOR»
        #
    '''
}
