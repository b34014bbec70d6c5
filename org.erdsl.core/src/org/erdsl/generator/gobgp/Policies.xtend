package org.erdsl.generator.gobgp

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The policies: a statement for each term. */
class Policies {

    def String print(RouterPlan plan) '''
        «FOR session : plan.sessions»
            «print(session, session.inbound, 0)»
            «print(session, session.outbound, 1)»
        «ENDFOR»
    '''

    /** @param ownLength the length of an AS path of the router's own: on the way out its AS number is in it already */
    private def print(SessionPlan session, RoutePolicy policy, int ownLength) '''
        [[policy-definitions]]
          name = "«policy.name»"
          «IF policy === session.inbound»
              «firstAs(session, policy)»
          «ENDIF»
          «FOR term : policy.terms»
              «print(session, policy, term, ownLength)»
          «ENDFOR»
        #
    '''

    private def firstAs(SessionPlan session, RoutePolicy policy) '''
        # first AS: reject what does not begin at AS «session.remoteAs»; GoBGP has no check of its own
        [[policy-definitions.statements]]
          name = "«policy.name»_first-as"
          [policy-definitions.statements.conditions.match-neighbor-set]
            neighbor-set = "«session.name»"
            match-set-options = "any"
          [policy-definitions.statements.conditions.bgp-conditions.match-as-path-set]
            as-path-set = "ERDSL-from-«session.remoteAs»"
            match-set-options = "invert"
          [policy-definitions.statements.actions]
            route-disposition = "reject-route"
    '''

    private def print(SessionPlan session, RoutePolicy policy, PolicyTerm term, int ownLength) '''
        # «term.sequence» «term.name»: «term.why.text»
        [[policy-definitions.statements]]
          name = "«PolicyLists.name(policy, term)»"
          [policy-definitions.statements.conditions.match-neighbor-set]
            neighbor-set = "«session.name»"
            match-set-options = "any"
          «FOR match : term.matches»
              «printMatch(match, PolicyLists.name(policy, term), ownLength)»
          «ENDFOR»
          [policy-definitions.statements.actions]
            route-disposition = "«IF term.accept»accept«ELSE»reject«ENDIF»-route"
          «IF term.localPreference.present»
              [policy-definitions.statements.actions.bgp-actions]
                set-local-pref = «term.localPreference.asInt»
          «ENDIF»
          «IF !term.prepended.empty»
              [policy-definitions.statements.actions.bgp-actions.set-as-path-prepend]
                as = "«term.prepended.head»"
                repeat-n = «term.prepended.size»
          «ENDIF»
    '''

    private def printMatch(Match match, String list, int ownLength) {
        switch match {
            Match.AnyPrefix: '''
                [policy-definitions.statements.conditions.match-prefix-set]
                  prefix-set = "«list»"
                  match-set-options = "any"
            '''
            Match.AnyCommunity: '''
                [policy-definitions.statements.conditions.bgp-conditions.match-community-set]
                  community-set = "«list»"
                  match-set-options = "any"
            '''
            Match.OwnAsPath: '''
                [policy-definitions.statements.conditions.bgp-conditions.as-path-length]
                  operator = "eq"
                  value = «ownLength»
            '''
            default: throw new IllegalArgumentException("no condition for " + match)
        }
    }
}
