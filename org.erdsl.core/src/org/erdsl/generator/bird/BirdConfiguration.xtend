package org.erdsl.generator.bird

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The whole configuration. What is referred to stands before what refers to it. */
class BirdConfiguration {

    def String print(RouterPlan plan) '''
        #
        «new Filters().print(PolicyLists.of(plan).policies)»
        «new Protocols().print(plan)»
    '''
}
