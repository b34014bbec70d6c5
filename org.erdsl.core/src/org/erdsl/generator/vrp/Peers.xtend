package org.erdsl.generator.vrp

import java.util.Optional
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.MaximumPrefixes
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/**
 * The BGP sessions. A peer of the global table stands in the BGP view and, for its routes, in that of its address family;
 * a peer of a VPN instance stands in the view of the instance's family alone.
 */
class Peers {

    val RouterPlan plan

    new(RouterPlan plan) {
        this.plan = plan
    }

    def String print() '''
        «IF plan.sessions.exists[settings.bfd.present]»
            bfd
             quit
            #
        «ENDIF»
        bgp «plan.localAs»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»# MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions.filter[!vrf.present]»
            «indent(peer(session))»
        «ENDFOR»
        «FOR session : plan.ibgp.filter[!vrf.present]»
            «indent(peer(session))»
        «ENDFOR»
        «FOR family : FamilySessions.of(plan)»
            «" "»#
            «" "»«view(family)»
            «FOR line : networks(family)»
                «"  "»«line»
            «ENDFOR»
            «FOR session : family.sessions»
                «indent(indent(inside(family.vrf, peer(session)) + routes(session)))»
            «ENDFOR»
            «FOR session : family.ibgp»
                «indent(indent(inside(family.vrf, peer(session)) + routes(session)))»
            «ENDFOR»
            «"  "»quit
        «ENDFOR»
         quit
        #
    '''

    /** A peer of the global table is defined outside of the view of its family. */
    private def String inside(Optional<String> vrf, String lines) {
        if (vrf.present) lines else ""
    }

    private def String view(FamilySessions family) {
        (if (family.family == AddressFamily.IPV4) "ipv4-family " else "ipv6-family ")
            + family.vrf.map["vpn-instance " + it].orElse("unicast")
    }

    private def networks(FamilySessions family) {
        val lines = newArrayList
        if (!family.networks.empty) {
            lines += "# advertised while the routing table holds exactly this prefix"
        }
        for (prefix : family.networks) {
            val processes = family.processes(prefix)
            if (!processes.empty) {
                lines += '''# «prefix» has to come from «processes.join(" or ")»'''
            }
            lines += '''network «prefix.network» «prefix.length»'''
        }
        lines
    }

    /** What a session is. */
    private def String peer(SessionPlan session) {
        val peer = "peer " + session.neighbor
        val settings = session.settings
        '''
            «peer» as-number «session.remoteAs»
            «IF settings.peerGroup.present»
                «peer» group «settings.peerGroup.get»
            «ENDIF»
            «peer» description «settings.description»
            «IF session.localAs != plan.localAs»
                «peer» fake-as «session.localAs»
            «ENDIF»
            «IF settings.timers.present»
                «peer» timer keepalive «settings.timers.get.keepaliveSeconds» hold «settings.timers.get.holdSeconds»
            «ENDIF»
            «IF settings.bfd.present»
                «peer» bfd min-tx-interval «settings.bfd.get.intervalMilliseconds» min-rx-interval «settings.bfd.get.intervalMilliseconds» detect-multiplier «settings.bfd.get.multiplier»
                «peer» bfd enable
            «ENDIF»
            «IF settings.authenticationSecret.present»
                # «peer» password cipher <secret «settings.authenticationSecret.get»>
            «ENDIF»
        '''
    }

    private def String peer(IbgpPlan session) '''
        peer «session.neighbor» as-number «plan.localAs»
        peer «session.neighbor» description «session.description»
        peer «session.neighbor» connect-interface «session.localAddress»
    '''

    /** What becomes of its routes. Inside a VPN instance a peer is enabled as it is created. */
    private def String routes(SessionPlan session) {
        val peer = "peer " + session.neighbor
        val settings = session.settings
        '''
            «IF !session.vrf.present»
                «peer» enable
                «IF settings.peerGroup.present»
                    «peer» group «settings.peerGroup.get»
                «ENDIF»
            «ENDIF»
            «peer» route-policy «session.inbound.name» import
            «peer» route-policy «session.outbound.name» export
            «IF settings.removesPrivateAsns»
                «peer» public-as-only force
            «ENDIF»
            «IF settings.maximumPrefixes.present»
                «peer» route-limit «limit(settings.maximumPrefixes.get)»
            «ENDIF»
        '''
    }

    private def String routes(IbgpPlan session) '''
        «IF !session.vrf.present»
            peer «session.neighbor» enable
        «ENDIF»
        peer «session.neighbor» next-hop-local
        peer «session.neighbor» route-policy «session.inbound.name» import
        peer «session.neighbor» route-policy «session.outbound.name» export
    '''

    /** The session stays down once the limit is exceeded; without the last word it would come back after 30 seconds. */
    private def limit(MaximumPrefixes maximum) {
        maximum.limit + (if (maximum.warningPercent.present) " " + maximum.warningPercent.asInt else "")
            + " idle-forever"
    }

    private static def String indent(String lines) {
        lines.lines.map[" " + it].reduce[one, other | one + "\n" + other].orElse("")
    }
}
