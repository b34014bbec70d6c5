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
                    «FOR range : sorted(match)»
                        «FOR line : PrefixMatch.lines(range)»
                            /configure policy-options prefix-list "«ListNames.of(policy, term)»" «line»
                        «ENDFOR»
                    «ENDFOR»
                    #
                «ENDFOR»
            «ENDFOR»
        «ENDFOR»
    '''

    private def List<PrefixRange> sorted(Match.AnyPrefix match) {
        match.ranges.sortBy[minimumLength].sortBy[prefix]
    }
}
