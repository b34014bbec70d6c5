package org.erdsl.generator.sros

import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.RouterForm
import org.erdsl.policy.RouterPlan

/** The whole configuration: what sessions have in common, then session by session its policies and its neighbor. */
class SrosConfiguration {

    def String print(RouterPlan plan) {
        val lists = PolicyLists.shared(plan)
        val policies = new PolicyStatements(lists)
        val neighbors = new Neighbors(plan)
        '''
            #
            «IF RouterForm.replaces(plan)»
                «new Removals().print(plan, lists)»
            «ENDIF»
            «new Interfaces().print(plan.interfaces)»
            «new StaticRoutes().print(plan)»
            «new PrefixLists().print(lists.prefixLists)»
            «new Communities().print(CommunityValues.of(lists))»
            «new AsPaths().print(AsPath.of(lists))»
            «IF plan.sessions.exists[settings.authenticationSecret.present]»
                # MD5 keys are not in this file: put each in place of its <secret NAME> and take the mark before it away
                #
            «ENDIF»
            «FOR session : plan.sessions»
                «policies.print(session.inbound)»
                «policies.print(session.outbound)»
                «neighbors.print(session)»
            «ENDFOR»
            «FOR session : plan.ibgp»
                «policies.print(session.inbound)»
                «policies.print(session.outbound)»
                «neighbors.print(session)»
            «ENDFOR»
        '''
    }
}
