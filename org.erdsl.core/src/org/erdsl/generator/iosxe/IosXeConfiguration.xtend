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
        val lists = PolicyLists.shared(plan)
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
            «IF !lists.asPathLists.empty»
                «new AsPathLists().print()»
            «ENDIF»
            «new RouteMaps(lists).print»
            «new Neighbors().print(plan, FamilySessions.of(plan))»
        '''
    }
}
