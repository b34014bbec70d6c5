package org.erdsl.generator.gobgp

import org.erdsl.generator.sets.MatchSets
import org.erdsl.policy.RouterPlan

/** The whole configuration. */
class GoBgpConfiguration {

    def String print(RouterPlan plan) {
        val sets = MatchSets.of(plan)
        val policies = new Policies(sets)
        val neighbors = new Neighbors(plan.localAs)
        '''
            #
            «new Global().print(plan)»
            «neighbors.print(plan)»
            «new DefinedSets().print(plan, sets)»
            «FOR session : plan.sessions»
                «policies.inbound(session)»
                «policies.outbound(session)»
            «ENDFOR»
            «FOR session : plan.ibgp»
                «policies.ibgp(session.name, session.inbound, false)»
                «policies.ibgp(session.name, session.outbound, true)»
            «ENDFOR»
        '''
    }
}
