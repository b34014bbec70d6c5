package org.erdsl.generator.junos

import org.erdsl.policy.RouterPlan

/** The whole configuration as statements in braces. */
class JunosConfiguration {

    def String print(RouterPlan plan, JunosForm form, boolean firstAsCheck) {
        val neighbors = new Neighbors(plan.localAs, form, firstAsCheck)
        val global = RoutingTable.global(plan)
        '''
            #
            «IF plan.sessions.exists[settings.authenticationSecret.present]»
                # MD5 keys are not in this file: put each in place of its <secret NAME> and take the mark before it away
                #
            «ENDIF»
            «new Interfaces().print(plan.interfaces, form)»
            «new Policies().print(PolicyStatement.of(plan), form)»
            «new RoutingInstances().print(RoutingTable.instances(plan), neighbors)»
            «new StaticRoutes().print(global)»
            «neighbors.print(global)»
        '''
    }
}
