package org.erdsl.generator.iosxr

import org.erdsl.generator.routemap.MaximumPrefixText
import org.erdsl.net.AddressFamily
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions. IOS XR checks the first AS unless it is told not to, so nothing asks for it. */
class Neighbors {

    def String print(RouterPlan plan) '''
        router bgp «plan.localAs»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR table : RoutingTable.of(plan)»
            «IF table.vrf.present»
                «" "»vrf «table.vrf.get»
                «print(plan, table, "  ")»
                «" "»exit
            «ELSE»
                «print(plan, table, " ")»
            «ENDIF»
        «ENDFOR»
        exit
        !
    '''

    private def print(RouterPlan plan, RoutingTable table, String indent) '''
        «FOR family : table.families»
            «printFamily(table, family, indent)»
        «ENDFOR»
        «FOR session : table.sessions»
            «printSession(plan, session, indent)»
        «ENDFOR»
        «FOR session : table.ibgp»
            «printSession(plan, session, indent)»
        «ENDFOR»
    '''

    private def printFamily(RoutingTable table, AddressFamily family, String indent) '''
        «indent»address-family «family.toString.toLowerCase» unicast
        «IF !table.networks(family).empty»
            «indent» ! advertised while the routing table holds exactly this prefix
        «ENDIF»
        «FOR prefix : table.networks(family)»
            «IF table.process(prefix).present»
                «indent» ! «table.process(prefix).get» has to hold the next prefix
            «ENDIF»
            «indent» network «prefix»
        «ENDFOR»
        «indent»exit
    '''

    private def printSession(RouterPlan plan, SessionPlan session, String indent) {
        val settings = session.settings
        '''
            «indent»neighbor «session.neighbor»
            «indent» remote-as «session.remoteAs»
            «IF settings.peerGroup.present»
                «indent» use neighbor-group «settings.peerGroup.get»
            «ENDIF»
            «IF settings.timers.present»
                «indent» timers «settings.timers.get.keepaliveSeconds» «settings.timers.get.holdSeconds»
            «ENDIF»
            «IF settings.bfd.present»
                «indent» bfd fast-detect
                «indent» bfd multiplier «settings.bfd.get.multiplier»
                «indent» bfd minimum-interval «settings.bfd.get.intervalMilliseconds»
            «ENDIF»
            «IF session.localAs != plan.localAs»
                «indent» local-as «session.localAs» no-prepend replace-as
            «ENDIF»
            «IF settings.authenticationSecret.present»
                «indent» ! password clear <secret «settings.authenticationSecret.get»>
            «ENDIF»
            «indent» description «settings.description»
            «indent» address-family «session.family.toString.toLowerCase» unicast
            «indent»  route-policy «session.inbound.name» in
            «IF settings.maximumPrefixes.present»
                «indent»  «MaximumPrefixText.of(settings.maximumPrefixes.get)»
            «ENDIF»
            «indent»  route-policy «session.outbound.name» out
            «IF settings.removesPrivateAsns»
                «indent»  remove-private-AS
            «ENDIF»
            «indent» exit
            «indent»exit
        '''
    }

    /** IOS XR begins a session at an interface, which the model does not name. */
    private def printSession(RouterPlan plan, IbgpPlan session, String indent) '''
        «indent»neighbor «session.neighbor»
        «indent» remote-as «plan.localAs»
        «indent» description «session.description»
        «indent» ! update-source <the interface with «session.localAddress»>
        «indent» address-family «session.family.toString.toLowerCase» unicast
        «indent»  route-policy «session.inbound.name» in
        «indent»  route-policy «session.outbound.name» out
        «indent»  next-hop-self
        «indent» exit
        «indent»exit
    '''
}
