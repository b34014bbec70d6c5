package org.erdsl.generator.routeros

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The whole script. The connections come last, when their filters are complete. */
class RouterOsConfiguration {

    def String print(RouterPlan plan) {
        val policies = PolicyLists.of(plan).policies
        '''
            #
            «new Removals().print(plan, policies)»
            «new Interfaces().print(plan.interfaces)»
            «new AddressLists().print(plan)»
            «new FilterChains().print(plan)»
            «new BfdSettings().print(plan)»
            «new Connections().print(plan)»
        '''
    }
}
