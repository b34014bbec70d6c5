package org.erdsl.generator.gobgp

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The whole configuration. */
class GoBgpConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.of(plan)
        '''
            #
            «new Global().print(plan)»
            «new Neighbors().print(plan)»
            «new DefinedSets().print(plan, lists)»
            «new Policies().print(plan)»
        '''
    }
}
