package org.erdsl.generator.bird

import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The whole configuration, session by session. What is referred to stands before what refers to it. */
class BirdConfiguration {

    def String print(RouterPlan plan) {
        val sets = NamedSets.of(plan)
        val filters = new Filters(sets)
        '''
            #
            «new Prerequisites().print(plan)»
            «new Sets().print(sets)»
            «new StaticRoutes().print(plan)»
            «new BfdProtocols().print(plan)»
            «FOR session : plan.sessions»
                «print(session, filters)»
            «ENDFOR»
            «FOR session : plan.ibgp»
                «print(session, filters, plan)»
            «ENDFOR»
        '''
    }

    private def print(SessionPlan session, Filters filters) '''
        «filters.print(session.inbound, false)»
        «filters.print(session.outbound, session.settings.removesPrivateAsns)»
        «new Protocols().print(session)»
    '''

    private def print(IbgpPlan session, Filters filters, RouterPlan plan) '''
        «filters.print(session.inbound, false)»
        «filters.print(session.outbound, false)»
        «new IbgpProtocols().print(session, plan.localAs)»
    '''
}
