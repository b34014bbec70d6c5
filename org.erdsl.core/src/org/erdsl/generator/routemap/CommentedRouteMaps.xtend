package org.erdsl.generator.routemap

import java.util.List
import org.erdsl.policy.RoutePolicy

/**
 * The route maps where the reason of a term is a comment before it. As a description it would be configuration: each
 * one that changes is a change on the router, and some routers keep the old beside the new.
 */
class CommentedRouteMaps extends RouteMaps {

    new(PolicyLists lists) {
        super(lists)
    }

    override String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                ! «term.why.text»
                route-map «policy.name» «IF term.accept»permit«ELSE»deny«ENDIF» «term.sequence»
                «FOR match : term.matches»
                    «" "»«match.in(new MatchLine(policy.family, listName(policy, term, match)))»
                «ENDFOR»
                «FOR set : sets(policy, term)»
                    «" "»set «set»
                «ENDFOR»
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
