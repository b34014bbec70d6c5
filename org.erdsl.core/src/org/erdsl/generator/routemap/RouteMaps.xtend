package org.erdsl.generator.routemap

import java.util.List
import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The route maps: an entry for each term. A platform overrides what it says in its own way. */
class RouteMaps {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                route-map «policy.name» «IF term.accept»permit«ELSE»deny«ENDIF» «term.sequence»
                «reason(term)»
                «FOR match : term.matches»
                    «" "»«matchLine(policy, term, match)»
                «ENDFOR»
                «IF term.accept && term.localPreference.present»
                    «" "»set local-preference «term.localPreference.asInt»
                «ENDIF»
                «IF !term.prepended.empty»
                    «" "»set as-path prepend «term.prepended.join(" ")»
                «ENDIF»
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

    protected def String matchLine(RoutePolicy policy, PolicyTerm term, Match match) {
        MatchLine.of(policy, term, match)
    }

    /** Whether an entry is left by a command of its own. */
    protected def boolean leavesEntries() {
        false
    }
}
