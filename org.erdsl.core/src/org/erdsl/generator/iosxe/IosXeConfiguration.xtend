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
        val families = FamilySessions.of(plan)
        val numbers = new AsPathNumbers(lists.asPathLists)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists, families)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new Blackholes().print(families)»
            «new PrefixLists().printByFamily(lists.prefixLists)»
            «new AsPathLists(numbers).print(lists.asPathLists)»
            «new CommunityLists("ip community-list standard").printTogether(lists.communityLists)»
            «new RouteMaps(lists, numbers).print»
            «new Neighbors(plan).print(families)»
        '''
    }
}
