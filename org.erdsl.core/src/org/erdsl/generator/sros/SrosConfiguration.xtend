package org.erdsl.generator.sros

import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. */
class SrosConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.of(plan)
        '''
            #
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new PrefixLists().print(lists.policies)»
            «new Communities().print(CommunityValues.of(lists))»
            «IF !lists.ownAsPathLists.empty»
                «new AsPaths().print()»
            «ENDIF»
            «new PolicyStatements().print(lists.policies)»
            «new Neighbors().print(plan)»
        '''
    }
}
