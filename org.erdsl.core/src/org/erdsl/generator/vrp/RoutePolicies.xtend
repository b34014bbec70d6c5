package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RoutePolicy

/** The route-policies: a node for each term, or for each of its communities. */
class RoutePolicies {

    val PolicyLists lists

    new(PolicyLists lists) {
        this.lists = lists
    }

    def String print(RoutePolicy policy) '''
        «FOR node : PolicyNode.of(policy)»
            «IF node.isFirst»
                # «node.term.sequence» «node.term.name»: «node.term.why.text»
            «ENDIF»
            route-policy «policy.name» «IF node.accept»permit«ELSE»deny«ENDIF» node «node.number»
            «FOR clause : clauses(policy, node)»
                «" "»«clause»
            «ENDFOR»
            «" "»quit
        «ENDFOR»
        #
    '''

    private def List<String> clauses(RoutePolicy policy, PolicyNode node) {
        val clauses = newArrayList
        if (node.community.present) {
            clauses += "if-match community-filter " + CommunityValues.name(node.community.get)
        }
        if (node.next.present) {
            clauses += "goto next-node " + node.next.asInt
        }
        // The last node behind all terms rejects whatever comes to it.
        if (node.number == PolicyNode.LAST || node.next.present) {
            return clauses
        }
        for (match : node.term.matches) {
            val clause = match.in(new MatchClause(policy.family, lists.listName(policy, node.term, match)))
            if (clause.present) {
                clauses += clause.get
            }
        }
        if (node.term.localPreference.present) {
            clauses += "apply local-preference " + node.term.localPreference.asInt
        }
        if (!node.term.prepended.empty) {
            clauses += "apply as-path " + node.term.prepended.join(" ") + " additive"
        }
        return clauses
    }
}
