package org.erdsl.generator.frr

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.PrefixLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it. */
class FrrConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixLists().print(lists.prefixLists)»
            «new CommunityLists().print(lists.communityLists)»
            «new AsPathLists().print(lists.asPathLists)»
            «new RouteMaps(plan, lists).print»
            «new BfdProfiles().print(plan)»
            «new StaticRoutes().print(plan)»
            «new Neighbors().print(plan)»
        '''
    }
}
