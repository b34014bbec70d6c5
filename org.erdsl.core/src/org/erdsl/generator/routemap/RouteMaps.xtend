package org.erdsl.generator.routemap

import java.util.List
import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The route maps: an entry for each term. A platform overrides what it says in its own way. */
class RouteMaps {

    protected val PolicyLists lists

    /** @param lists the policies to write, and what their lists are called */
    new(PolicyLists lists) {
        this.lists = lists
    }

    /** All route maps. */
    def String print() {
        print(lists.policies)
    }

    /** Some of the route maps. */
    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                route-map «policy.name» «IF term.accept»permit«ELSE»deny«ENDIF» «term.sequence»
                «reason(term)»
                «FOR match : term.matches»
                    «" "»«match.in(new MatchLine(policy.family, listName(policy, term, match)))»
                «ENDFOR»
                «FOR set : sets(policy, term)»
                    «" "»set «set»
                «ENDFOR»
                «IF leavesEntries»
                    exit
                «ENDIF»
                !
            «ENDFOR»
        «ENDFOR»
    '''

    /** The lines that say why a term is there. */
    protected def String reason(PolicyTerm term) {
        " description " + term.why.text
    }

    /** What the list of a condition is called. */
    protected def String listName(RoutePolicy policy, PolicyTerm term, Match match) {
        lists.listName(policy, term, match)
    }

    /** What a term changes on the routes it accepts: what stands behind {@code set}. */
    protected def List<String> sets(RoutePolicy policy, PolicyTerm term) {
        val sets = newArrayList
        if (term.localPreference.present) {
            sets += "local-preference " + term.localPreference.asInt
        }
        if (!term.prepended.empty) {
            sets += "as-path prepend " + term.prepended.join(" ")
        }
        sets
    }

    /** Whether an entry is left by a command of its own. */
    protected def boolean leavesEntries() {
        false
    }
}
