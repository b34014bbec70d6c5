package org.erdsl.generator.plaintext

import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.PrefixRange
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The text form of a plan. */
class PlanText {

    def String print(RouterPlan plan) '''
        router «plan.router» as «plan.localAs»
        «FOR session : plan.sessions»

            «print(session)»
        «ENDFOR»
    '''

    private def print(SessionPlan session) '''
        session «session.circuit» «session.link» «session.family»
            local «session.localAddress»/«session.linkLength» as «session.localAs»
            neighbor «session.neighbor» as «session.remoteAs»
            «IF session.authenticationSecret.present»
                md5 secret «session.authenticationSecret.get»
            «ENDIF»
            «IF session.maximumPrefixes.present»
                maximum prefixes «session.maximumPrefixes.asInt»
            «ENDIF»
            «print("in", session.inbound)»
            «print("out", session.outbound)»
    '''

    private def print(String direction, RoutePolicy policy) '''
        «direction» policy «policy.name»
            «FOR term : policy.terms»
                «print(term)»
            «ENDFOR»
    '''

    private def print(PolicyTerm term) '''
        «term.sequence» «IF term.accept»accept«ELSE»reject«ENDIF» «term.name»    # «term.why.text»
            «FOR match : term.matches»
                «printMatch(match)»
            «ENDFOR»
            «IF term.localPreference.present»
                local preference «term.localPreference.asInt»
            «ENDIF»
    '''

    private def printMatch(Match match) {
        switch match {
            Match.AnyCommunity: '''community any of «match.communities.join(", ")»'''
            Match.AnyPrefix: '''prefix any of «match.ranges.map[printRange].join(", ")»'''
            Match.OwnAsPath: '''as path empty'''
        }
    }

    private def printRange(PrefixRange range) {
        if (range.exact) '''«range.prefix»''' else '''«range.prefix» length «range.minimumLength» to «range.maximumLength»'''
    }
}
