package org.erdsl.generator.sros

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The policies: an entry for each term, and the action for what no entry decides. */
class PolicyStatements {

    val PolicyLists lists

    new(PolicyLists lists) {
        this.lists = lists
    }

    def String print(RoutePolicy policy) '''
        «FOR term : policy.terms»
            # «term.why.text»
            «FOR entry : PolicyEntry.of(lists, policy, term)»
                «print(policy, term, entry)»
            «ENDFOR»
        «ENDFOR»
        /configure policy-options policy-statement "«policy.name»" default-action action-type reject
        #
    '''

    private def print(RoutePolicy policy, PolicyTerm term, PolicyEntry entry) {
        val path = '''/configure policy-options policy-statement "«policy.name»" entry «entry.number»'''
        '''
            «path» description "«term.name»"
            «FOR condition : entry.from»
                «path» from «condition»
            «ENDFOR»
            «path» action action-type «IF term.accept»accept«ELSE»reject«ENDIF»
            «IF term.localPreference.present»
                «path» action local-preference «term.localPreference.asInt»
            «ENDIF»
            «IF !term.prepended.empty»
                «path» action as-path-prepend as-path «term.prepended.head»
                «path» action as-path-prepend repeat «term.prepended.size»
            «ENDIF»
        '''
    }
}
