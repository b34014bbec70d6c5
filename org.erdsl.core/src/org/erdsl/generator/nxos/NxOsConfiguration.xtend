package org.erdsl.generator.nxos

import org.erdsl.generator.routemap.CommentedRouteMaps
import org.erdsl.generator.routemap.CommunityLists
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.PrefixLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it. */
class NxOsConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        '''
            !
            feature bgp
            «IF plan.sessions.exists[settings.bfd.present]»
                feature bfd
            «ENDIF»
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new Blackholes().print(plan)»
            «new PrefixLists().print(lists.prefixLists)»
            «new AsPathLists().print(lists.asPathLists)»
            «new CommunityLists("ip community-list standard").print(lists.communityLists)»
            «new CommentedRouteMaps(lists).print»
            «new Neighbors(plan).print»
        '''
    }
}
