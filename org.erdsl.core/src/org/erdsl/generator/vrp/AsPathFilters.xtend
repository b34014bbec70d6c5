package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.policy.Match
import org.erdsl.policy.RoutePolicy

/** The AS path filters, which look for the empty path. */
class AsPathFilters {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                «FOR match : term.matches.filter(Match.OwnAsPath)»
                    ip as-path-filter «PolicyNode.filter(policy, term.sequence)» index 10 permit ^$
                    #
                «ENDFOR»
            «ENDFOR»
        «ENDFOR»
    '''
}
