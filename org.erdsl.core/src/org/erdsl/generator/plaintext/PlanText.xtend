package org.erdsl.generator.plaintext

import java.util.Optional
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.InterfacePlan
import org.erdsl.policy.Match
import org.erdsl.policy.Origin
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.PrefixRange
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The text form of a plan. */
class PlanText {

    def String print(RouterPlan plan) '''
        router «plan.router» as «plan.localAs»«IF plan.version.present» version «plan.version.get»«ENDIF»
        «FOR link : plan.interfaces»

            «print(link)»
        «ENDFOR»
        «FOR session : plan.sessions»

            «print(session)»
        «ENDFOR»
        «FOR session : plan.ibgp»

            «print(session)»
        «ENDFOR»
    '''

    private def print(InterfacePlan link) '''
        interface «link.name» «IF link.vlan.present»vlan «IF link.outerVlan.present»«link.outerVlan.asInt»/«ENDIF»«link.vlan.asInt»«ELSE»untagged«ENDIF»«printVrf(link.vrf)»
            description «link.description»
            «FOR address : link.addresses»
                address «address»
            «ENDFOR»
            «IF link.mtu.present»
                mtu «link.mtu.asInt»
            «ENDIF»
            «IF link.bfd.present»
                bfd «link.bfd.get.intervalMilliseconds» ms multiplier «link.bfd.get.multiplier»
            «ENDIF»
    '''

    private def print(SessionPlan session) '''
        session «session.circuit» «session.link» «session.family»«IF session.interfaceName.present» on «session.interfaceName.get»«ENDIF»«printVrf(session.vrf)»
            description «session.settings.description»
            local «session.localAddress»/«session.linkLength» as «session.localAs»
            neighbor «session.neighbor» as «session.remoteAs»
            «IF session.settings.authenticationSecret.present»
                md5 secret «session.settings.authenticationSecret.get»
            «ENDIF»
            «IF session.settings.maximumPrefixes.present»
                maximum prefixes «session.settings.maximumPrefixes.get.limit»«IF session.settings.maximumPrefixes.get.warningPercent.present», warning at «session.settings.maximumPrefixes.get.warningPercent.asInt» percent«ENDIF»
            «ENDIF»
            «IF session.settings.bfd.present»
                bfd «session.settings.bfd.get.intervalMilliseconds» ms multiplier «session.settings.bfd.get.multiplier»
            «ENDIF»
            «IF session.settings.timers.present»
                timers keepalive «session.settings.timers.get.keepaliveSeconds» s hold «session.settings.timers.get.holdSeconds» s
            «ENDIF»
            «IF session.settings.peerGroup.present»
                peer group «session.settings.peerGroup.get»
            «ENDIF»
            «IF session.settings.removesPrivateAsns»
                private as numbers removed
            «ENDIF»
            «FOR advertisement : session.advertisements.filter[!(origin instanceof Origin.RoutingTable)]»
                advertised «advertisement.prefix» from «printOrigin(advertisement.origin)»
            «ENDFOR»
            «print("in", session.inbound)»
            «print("out", session.outbound)»
    '''

    private def print(IbgpPlan session) '''
        session «session.name»«printVrf(session.vrf)»
            description «session.description»
            local «session.localAddress»
            neighbor «session.neighbor»
            next hop self
            «print("in", session.inbound)»
            «print("out", session.outbound)»
    '''

    private def printVrf(Optional<String> vrf) {
        if (vrf.present) ''' in vrf «vrf.get»''' else ""
    }

    private def printOrigin(Origin origin) {
        switch origin {
            Origin.RoutingTable: "the routing table"
            Origin.Igp: origin.process
            Origin.Blackhole: "a route to nowhere"
            Origin.Behind: '''as «origin.asns.join(" or as ")»'''
        }
    }

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
            «IF !term.prepended.empty»
                prepend «term.prepended.join(" ")»
            «ENDIF»
    '''

    private def printMatch(Match match) {
        switch match {
            Match.AnyCommunity: '''community any of «match.communities.join(", ")»'''
            Match.CommunityTogether: '''community «match.together» with any of «match.communities.join(", ")»'''
            Match.AnyPrefix: '''prefix any of «match.ranges.map[printRange].join(", ")»'''
            Match.OwnAsPath: '''as path empty'''
            Match.AsPathOf: '''as path of «match.asns.join(", ")» alone«IF match.orEmpty», or empty«ENDIF»'''
            Match.AsPathFrom: '''as path from «match.asn»'''
        }
    }

    private def printRange(PrefixRange range) {
        if (range.exact) '''«range.prefix»''' else '''«range.prefix» length «range.minimumLength» to «range.maximumLength»'''
    }
}
