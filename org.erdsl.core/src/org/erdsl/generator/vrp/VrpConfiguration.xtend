package org.erdsl.generator.vrp

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it: a filter that is missing matches all. */
class VrpConfiguration {

    def String print(RouterPlan plan) {
        val policies = PolicyLists.of(plan).policies
        '''
            #
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, policies)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixFilters().print(policies)»
            «new CommunityFilters().print(policies)»
            «new AsPathFilters().print(policies)»
            «new RoutePolicies().print(policies)»
            «new Peers().print(plan, FamilySessions.of(plan))»
        '''
    }
}
