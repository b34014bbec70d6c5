package org.erdsl.generator.iosxe

import org.erdsl.generator.routemap.CommunityLists
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.PrefixLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it. */
class IosXeConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.of(plan)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixLists().print(lists.prefixLists)»
            ip bgp-community new-format
            !
            «new CommunityLists("ip community-list standard").print(lists.communityLists)»
            «IF !lists.ownAsPathLists.empty»
                «new AsPathLists().print()»
            «ENDIF»
            «new RouteMaps().print(lists.policies)»
            «new Neighbors().print(plan, FamilySessions.of(plan))»
        '''
    }
}
