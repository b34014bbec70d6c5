package org.erdsl.generator.openbgpd

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The whole configuration, in the order of bgpd.conf: networks, sets, neighbors, filters. */
class OpenBgpdConfiguration {

    def String print(RouterPlan plan) '''
        #
        # announced whether or not the routing table holds them
        «FOR family : FamilySessions.of(plan)»
            «FOR prefix : family.networks»
                network «prefix»
            «ENDFOR»
        «ENDFOR»
        #
        «new PrefixSets().print(PolicyLists.of(plan).prefixLists)»
        «new Neighbors().print(plan)»
        «new FilterRules().print(plan)»
    '''
}
