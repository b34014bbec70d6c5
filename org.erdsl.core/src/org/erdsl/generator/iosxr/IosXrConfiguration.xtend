package org.erdsl.generator.iosxr

import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration. It takes effect in one commit, whatever its order; what is referred to still stands first. */
class IosXrConfiguration {

    def String print(RouterPlan plan) {
        val sets = Sets.of(plan)
        '''
            !
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new SetDefinitions().print(sets.definitions)»
            «new RoutePolicies().print(AttachedPolicy.of(plan).map[policy], sets)»
            «new StaticRoutes().print(RoutingTable.of(plan))»
            «new Neighbors().print(plan)»
        '''
    }
}
