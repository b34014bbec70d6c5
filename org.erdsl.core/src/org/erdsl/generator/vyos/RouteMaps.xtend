package org.erdsl.generator.vyos

import org.erdsl.generator.routemap.PolicyLists

/** The route maps: a rule for each term. A reason VyOS would not take as description stands beside the rule. */
class RouteMaps {

    /** As {@code generic-description} of vyos-1x limits it. */
    static val LONGEST_DESCRIPTION = 255

    def String print(PolicyLists lists) '''
        «FOR policy : lists.policies»
            «FOR term : policy.terms»
                set policy route-map «policy.name» rule «term.sequence» action «IF term.accept»permit«ELSE»deny«ENDIF»
                «IF term.why.text.length <= LONGEST_DESCRIPTION»
                    set policy route-map «policy.name» rule «term.sequence» description '«term.why.text»'
                «ELSE»
                    # rule «term.sequence»: «term.why.text»
                «ENDIF»
                «FOR match : term.matches»
                    set policy route-map «policy.name» rule «term.sequence» match «match.in(new MatchPath(policy.family, lists.listName(policy, term, match)))»
                «ENDFOR»
                «IF term.localPreference.present»
                    set policy route-map «policy.name» rule «term.sequence» set local-preference «term.localPreference.asInt»
                «ENDIF»
                «IF !term.prepended.empty»
                    set policy route-map «policy.name» rule «term.sequence» set as-path prepend '«term.prepended.join(" ")»'
                «ENDIF»
            «ENDFOR»
            #
        «ENDFOR»
    '''
}
