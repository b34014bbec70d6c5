package org.erdsl.generator.eos

import org.erdsl.generator.routemap.CommentedRouteMaps
import org.erdsl.generator.routemap.CommunityLists
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it. */
class EosConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new Blackholes().print(FamilySessions.of(plan))»
            «new PrefixLists().print(lists.prefixLists)»
            «new AsPathLists().print(lists.asPathLists)»
            «new CommunityLists("ip community-list").print(lists.communityLists)»
            «new CommentedRouteMaps(lists).print»
            «new Neighbors(plan).print»
        '''
    }
}
