package org.erdsl.generator.vyos

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. VyOS takes it as one change, so the order is for whoever reads it. */
class VyosConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        val families = FamilySessions.of(plan)
        '''
            #
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixLists().print(lists.prefixLists)»
            «new CommunityLists().print(lists.communityLists)»
            «new AsPathLists().print(lists.asPathLists)»
            «new RouteMaps(plan, lists).print»
            «new BfdProfiles().print(plan)»
            «new StaticRoutes().print(families)»
            «new Neighbors().print(plan, families)»
        '''
    }
}
