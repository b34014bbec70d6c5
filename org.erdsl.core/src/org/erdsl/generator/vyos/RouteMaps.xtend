package org.erdsl.generator.vyos

import java.util.Set
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.PrivateAsns
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan

/**
 * The route maps: a rule for each term. A reason VyOS would not take as description stands beside the rule. Private AS
 * numbers are taken out by the rule that looked at the path, since {@code remove-private-as} does so before any rule
 * looks at it.
 */
class RouteMaps {

    /** As {@code generic-description} of vyos-1x limits it. */
    static val LONGEST_DESCRIPTION = 255

    val PolicyLists lists
    val Set<String> removing

    new(RouterPlan plan, PolicyLists lists) {
        this.lists = lists
        removing = PrivateAsns.removingPolicies(plan)
    }

    def String print() '''
        «FOR policy : lists.policies»
            «FOR term : policy.terms»
                «print(policy, term, '''set policy route-map «policy.name» rule «term.sequence»''')»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    private def print(RoutePolicy policy, PolicyTerm term, CharSequence rule) '''
        «rule» action «IF term.accept»permit«ELSE»deny«ENDIF»
        «IF term.why.text.length <= LONGEST_DESCRIPTION»
            «rule» description '«term.why.text»'
        «ELSE»
            # rule «term.sequence»: «term.why.text»
        «ENDIF»
        «FOR match : term.matches»
            «rule» match «match.in(new MatchPath(policy.family, lists.listName(policy, term, match)))»
        «ENDFOR»
        «IF term.localPreference.present»
            «rule» set local-preference «term.localPreference.asInt»
        «ENDIF»
        «IF removing.contains(policy.name) && !PrivateAsns.of(term).empty»
            «rule» set as-path exclude '«PrivateAsns.of(term).join(" ")»'
        «ENDIF»
        «IF !term.prepended.empty»
            «rule» set as-path prepend '«term.prepended.join(" ")»'
        «ENDIF»
    '''
}
