package org.erdsl.generator.vrp

import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it: a filter that is missing matches all. */
class VrpConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        val policies = new RoutePolicies(lists)
        '''
            #
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new StaticRoutes().print(FamilySessions.of(plan))»
            «new PrefixFilters().print(lists.prefixLists)»
            «new CommunityFilters().print(CommunityValues.of(lists))»
            «new AsPathFilters().print(lists.asPathLists)»
            «FOR policy : lists.policies»
                «policies.print(policy)»
            «ENDFOR»
            «new Peers(plan).print()»
        '''
    }
}
