package org.erdsl.generator.junos

import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The whole configuration as statements in braces. */
class JunosConfiguration {

    def String print(RouterPlan plan, JunosForm form, boolean firstAsCheck) {
        val lists = PolicyLists.of(plan)
        '''
            #
            «IF plan.sessions.exists[settings.authenticationSecret.present]»
                # MD5 keys are not in this file: put each in place of its <secret NAME> and take the mark before it away
                #
            «ENDIF»
            «new Interfaces().print(plan.interfaces, form)»
            policy-options {
                «new Communities().print(CommunityValues.of(lists), form)»
                «IF !lists.ownAsPathLists.empty»
                    «new AsPaths().print()»
                «ENDIF»
                «new PolicyStatements().print(lists.policies)»
            }
            «new Neighbors().print(plan, form, firstAsCheck)»
        '''
    }
}
