package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.policy.RoutePolicy

/** The route-policies: a node for each term, or for each of its communities. */
class RoutePolicies {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR node : PolicyNode.of(policy)»
                «IF node.isFirst»
                    # «node.term.sequence» «node.term.name»: «node.term.why.text»
                «ENDIF»
                route-policy «policy.name» «IF node.term.accept»permit«ELSE»deny«ENDIF» node «node.number»
                «FOR match : node.term.matches»
                    «" "»«MatchClause.of(node, match)»
                «ENDFOR»
                «IF node.term.localPreference.present»
                    «" "»apply local-preference «node.term.localPreference.asInt»
                «ENDIF»
                «IF !node.term.prepended.empty»
                    «" "»apply as-path «node.term.prepended.join(" ")» additive
                «ENDIF»
                «" "»quit
            «ENDFOR»
            #
        «ENDFOR»
    '''
}
