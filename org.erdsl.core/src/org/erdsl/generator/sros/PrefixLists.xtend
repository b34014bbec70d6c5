package org.erdsl.generator.sros

import java.util.List
import org.erdsl.policy.Match
import org.erdsl.policy.PrefixRange
import org.erdsl.policy.RoutePolicy

/** The prefix lists, each behind the name of the policy and the term it belongs to. */
class PrefixLists {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                «FOR match : term.matches.filter(Match.AnyPrefix)»
                    # «policy.name» «term.name»
                    «print(ListNames.of(policy, term), match.ranges)»
                    #
                «ENDFOR»
            «ENDFOR»
        «ENDFOR»
    '''

    private def print(String name, List<PrefixRange> ranges) '''
        «FOR range : ranges.sortBy[minimumLength].sortBy[prefix]»
            «FOR line : PrefixMatch.lines(range)»
                /configure policy-options prefix-list "«name»" «line»
            «ENDFOR»
        «ENDFOR»
    '''
}
