package org.erdsl.generator.iosxr

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. It takes effect in one commit, whatever its order; what is referred to still stands first. */
class IosXrConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.of(plan)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixSets().print(lists.prefixLists)»
            «new CommunitySets().print(lists.communityLists)»
            «new RoutePolicies().print(lists.policies)»
            «new Neighbors().print(plan, FamilySessions.of(plan))»
        '''
    }
}
