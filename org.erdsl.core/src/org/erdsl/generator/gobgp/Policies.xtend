package org.erdsl.generator.gobgp

import java.util.Optional
import org.erdsl.generator.sets.MatchSets
import org.erdsl.net.Asn
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.SessionPlan

/** The policies: a statement for each term. */
class Policies {

    val MatchSets sets

    new(MatchSets sets) {
        this.sets = sets
    }

    /** What a session with Microsoft accepts; first comes what GoBGP itself does not look at. */
    def String inbound(SessionPlan session) {
        print(session.name, session.inbound, firstAs(session), Optional.empty, false)
    }

    /** On the way out the router's AS number is in the path already when policies look at it. */
    def String outbound(SessionPlan session) {
        print(session.name, session.outbound, "", Optional.of(session.localAs), false)
    }

    /** @param nextHopSelf whether what is accepted gets the router's address for its next hop */
    def String ibgp(String neighbors, RoutePolicy policy, boolean nextHopSelf) {
        print(neighbors, policy, "", Optional.empty, nextHopSelf)
    }

    private def String print(String neighbors, RoutePolicy policy, CharSequence first, Optional<Asn> before,
        boolean nextHopSelf) '''
        [[policy-definitions]]
          name = "«policy.name»"
          «first»
          «FOR term : policy.terms»
              «print(neighbors, policy, term, new Conditions(sets, policy, term, before), nextHopSelf)»
          «ENDFOR»
        #
    '''

    private def firstAs(SessionPlan session) '''
        # first AS: reject what does not begin at AS «session.remoteAs»; GoBGP has no check of its own
        [[policy-definitions.statements]]
          name = "«session.inbound.name»_first-as"
          «neighbors(session.name)»
          [policy-definitions.statements.conditions.bgp-conditions.match-as-path-set]
            as-path-set = "«AsPathSet.from(session.remoteAs).name»"
            match-set-options = "invert"
          [policy-definitions.statements.actions]
            route-disposition = "reject-route"
    '''

    private def print(String neighbors, RoutePolicy policy, PolicyTerm term, Conditions conditions,
        boolean nextHopSelf) '''
        # «term.sequence» «term.name»: «term.why.text»
        [[policy-definitions.statements]]
          name = "«MatchSets.name(policy, term)»"
          «neighbors(neighbors)»
          «FOR match : term.matches»
              «FOR line : match.in(conditions)»
                  «line»
              «ENDFOR»
          «ENDFOR»
          [policy-definitions.statements.actions]
            route-disposition = "«IF term.accept»accept«ELSE»reject«ENDIF»-route"
          «IF term.localPreference.present || term.accept && nextHopSelf»
              [policy-definitions.statements.actions.bgp-actions]
                «IF term.localPreference.present»
                    set-local-pref = «LocalPreference.of(term)»
                «ENDIF»
                «IF term.accept && nextHopSelf»
                    set-next-hop = "self"
                «ENDIF»
          «ENDIF»
          «IF !term.prepended.empty»
              [policy-definitions.statements.actions.bgp-actions.set-as-path-prepend]
                as = "«term.prepended.head»"
                repeat-n = «term.prepended.size»
          «ENDIF»
    '''

    private def neighbors(String name) '''
        [policy-definitions.statements.conditions.match-neighbor-set]
          neighbor-set = "«name»"
          match-set-options = "any"
    '''
}
