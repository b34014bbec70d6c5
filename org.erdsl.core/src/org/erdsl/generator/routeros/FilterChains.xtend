package org.erdsl.generator.routeros

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.SessionPlan

/** The filter chains. RouterOS has no check of the first AS, so it is the first rule of what comes in. */
class FilterChains {

    val PolicyLists lists

    new(PolicyLists lists) {
        this.lists = lists
    }

    def String printShared() '''
        «FOR chain : SharedChain.of(lists)»
            «FOR rule : chain.rules»
                /routing/filter/rule/add chain=«chain.name» rule="«rule»"
            «ENDFOR»
            /routing/filter/rule/add chain=«chain.name» rule="return"
            #
        «ENDFOR»
    '''

    def String print(SessionPlan session) '''
        /routing/filter/rule/add chain=«session.inbound.name» comment="reject a path that does not begin with «session.remoteAs»" rule="if (not «Conditions.asPath("^" + session.remoteAs)») { reject }"
        «print(session.inbound)»
        «print(session.outbound)»
    '''

    def String print(RoutePolicy policy) '''
        «FOR term : policy.terms»
            «val shared = SharedChain.of(lists, policy, term)»
            «IF shared.present»
                /routing/filter/rule/add chain=«policy.name» comment="«term.sequence» «term.name»: «term.why.text»" rule="jump «shared.get.name»"
            «ELSE»
                «FOR rule : FilterRule.of(term)»
                    /routing/filter/rule/add chain=«policy.name» comment="«term.sequence» «term.name»: «term.why.text»" rule="«rule»"
                «ENDFOR»
            «ENDIF»
        «ENDFOR»
        #
    '''
}
