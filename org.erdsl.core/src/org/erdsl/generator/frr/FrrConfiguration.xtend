package org.erdsl.generator.frr

import org.erdsl.generator.routemap.CommunityLists
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.PrefixLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it. */
class FrrConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.of(plan)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixLists().print(lists.prefixLists)»
            «new CommunityLists("bgp community-list standard").print(lists.communityLists)»
            «new AsPathLists().print(lists.ownAsPathLists)»
            «new RouteMaps().print(lists.policies)»
            «new BfdProfiles().print(plan)»
            «new Neighbors().print(plan, FamilySessions.of(plan))»
        '''
    }
}
