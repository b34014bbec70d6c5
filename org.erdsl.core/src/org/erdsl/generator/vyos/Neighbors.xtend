package org.erdsl.generator.vyos

import java.util.List
import java.util.Optional
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions, below the VRF they stand in. */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        «FOR vrf : FamilySessions.vrfs(plan)»
            set «bgp(vrf)» system-as «plan.localAs»
        «ENDFOR»
        # advertised whether or not the routing table holds it, unless parameters network-import-check is set
        «FOR family : families»
            «FOR prefix : family.networks»
                «FOR process : family.processes(prefix)»
                    # «process» has to hold it
                «ENDFOR»
                set «bgp(family.vrf)» address-family «name(family.family)» network «prefix»
            «ENDFOR»
        «ENDFOR»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «print(plan, session, neighbor(session.vrf, session.neighbor))»
        «ENDFOR»
        «FOR session : plan.ibgp»
            «print(plan, session, neighbor(session.vrf, session.neighbor))»
        «ENDFOR»
        #
    '''

    /** Where BGP stands for a VRF, or for the global table. */
    package static def bgp(Optional<String> vrf) {
        VrfPath.of(vrf) + "protocols bgp"
    }

    package static def neighbor(Optional<String> vrf, Object address) '''«bgp(vrf)» neighbor «address»'''

    private def print(RouterPlan plan, SessionPlan session, CharSequence neighbor) '''
        #
        set «neighbor» remote-as «session.remoteAs»
        «IF session.localAs != plan.localAs»
            set «neighbor» local-as «session.localAs» no-prepend replace-as
        «ENDIF»
        set «neighbor» description '«session.settings.description»'
        set «neighbor» enforce-first-as
        «IF session.settings.timers.present»
            set «neighbor» timers keepalive «session.settings.timers.get.keepaliveSeconds»
            set «neighbor» timers holdtime «session.settings.timers.get.holdSeconds»
        «ENDIF»
        «IF session.settings.bfd.present»
            set «neighbor» bfd profile «BfdProfiles.name(session.settings.bfd.get)»
        «ENDIF»
        «IF session.settings.authenticationSecret.present»
            # set «neighbor» password <secret «session.settings.authenticationSecret.get»>
        «ENDIF»
        «IF session.settings.maximumPrefixes.present»
            set «neighbor» address-family «name(session.family)» maximum-prefix «session.settings.maximumPrefixes.get.limit»
        «ENDIF»
        set «neighbor» address-family «name(session.family)» route-map import «session.inbound.name»
        set «neighbor» address-family «name(session.family)» route-map export «session.outbound.name»
    '''

    private def print(RouterPlan plan, IbgpPlan session, CharSequence neighbor) '''
        #
        set «neighbor» remote-as «plan.localAs»
        set «neighbor» description '«session.description»'
        set «neighbor» update-source «session.localAddress»
        set «neighbor» address-family «name(session.family)» nexthop-self
        set «neighbor» address-family «name(session.family)» route-map import «session.inbound.name»
        set «neighbor» address-family «name(session.family)» route-map export «session.outbound.name»
    '''

    private def name(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ipv4-unicast" else "ipv6-unicast"
    }
}
