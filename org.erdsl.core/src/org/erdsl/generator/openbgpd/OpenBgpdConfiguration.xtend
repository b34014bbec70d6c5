package org.erdsl.generator.openbgpd

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.sets.MatchSets
import org.erdsl.policy.RouterPlan

/** The whole configuration, in the order of bgpd.conf: networks, sets, neighbors, filters. */
class OpenBgpdConfiguration {

    def String print(RouterPlan plan) {
        val sets = MatchSets.of(plan)
        val rules = new FilterRules(sets)
        val neighbors = new Neighbors(plan.localAs)
        '''
            #
            # announced whether or not the routing table holds them
            «FOR family : FamilySessions.of(plan)»
                «FOR prefix : family.networks»
                    network «prefix»
                «ENDFOR»
            «ENDFOR»
            #
            «new PrefixSets().print(sets)»
            «neighbors.print(plan)»
            «FOR session : plan.sessions»
                «rules.print(session.inbound, "from " + session.neighbor)»
                «rules.print(session.outbound, "to " + session.neighbor)»
            «ENDFOR»
            «FOR session : plan.ibgp»
                «rules.print(session.inbound, "from " + session.neighbor)»
                «rules.print(session.outbound, "to " + session.neighbor)»
            «ENDFOR»
        '''
    }
}
