package org.erdsl.generator.sros

import java.util.List
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The policies: an entry for each term, and the action for what no entry decides. */
class PolicyStatements {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                # «term.why.text»
                «entry(policy, term)»
            «ENDFOR»
            /configure policy-options policy-statement "«policy.name»" default-action action-type reject
            #
        «ENDFOR»
    '''

    private def entry(RoutePolicy policy, PolicyTerm term) {
        val entry = '''/configure policy-options policy-statement "«policy.name»" entry «term.sequence»'''
        '''
            «entry» description "«term.name»"
            «FOR match : term.matches»
                «entry» from «FromLine.of(policy, term, match)»
            «ENDFOR»
            «entry» action action-type «IF term.accept»accept«ELSE»reject«ENDIF»
            «IF term.localPreference.present»
                «entry» action local-preference «term.localPreference.asInt»
            «ENDIF»
            «IF !term.prepended.empty»
                «entry» action as-path-prepend as-path «term.prepended.head»
                «entry» action as-path-prepend repeat «term.prepended.size»
            «ENDIF»
        '''
    }
}
