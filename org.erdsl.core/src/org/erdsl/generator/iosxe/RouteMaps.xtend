package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.policy.RoutePolicy

/** The route maps: an entry for each term. */
class RouteMaps {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR term : policy.terms»
                route-map «policy.name» «IF term.accept»permit«ELSE»deny«ENDIF» «term.sequence»
                 description «term.why.text»
                «FOR match : term.matches»
                    «" "»«MatchLine.of(policy, term, match)»
                «ENDFOR»
                «IF term.accept && term.localPreference.present»
                    «" "»set local-preference «term.localPreference.asInt»
                «ENDIF»
                «IF !term.prepended.empty»
                    «" "»set as-path prepend «term.prepended.join(" ")»
                «ENDIF»
                !
            «ENDFOR»
        «ENDFOR»
    '''
}
