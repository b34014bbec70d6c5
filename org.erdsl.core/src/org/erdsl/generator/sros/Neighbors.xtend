package org.erdsl.generator.sros

import java.util.Optional
import org.erdsl.net.AddressFamily
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions, a group each where they join none that is there. */
class Neighbors {

    val RouterPlan plan

    new(RouterPlan plan) {
        this.plan = plan
    }

    def String print(SessionPlan session) {
        val bgp = bgp(session.vrf)
        val neighbor = '''«bgp» neighbor "«session.neighbor»"'''
        val settings = session.settings
        '''
            «IF settings.peerGroup.present»
                «neighbor» group "«settings.peerGroup.get»"
                «neighbor» type external
            «ELSE»
                «bgp» group "«group(session.name)»" type external
                «neighbor» group "«group(session.name)»"
            «ENDIF»
            «neighbor» description "«settings.description»"
            «neighbor» peer-as «session.remoteAs»
            «IF session.localAs != plan.localAs»
                «neighbor» local-as as-number «session.localAs»
                «neighbor» local-as private true
                «neighbor» local-as prepend-global-as false
            «ENDIF»
            «neighbor» enforce-first-as true
            «families(neighbor, session.family)»
            «neighbor» import policy ["«session.inbound.name»"]
            «neighbor» export policy ["«session.outbound.name»"]
            «IF settings.removesPrivateAsns»
                «neighbor» remove-private { }
            «ENDIF»
            «IF settings.authenticationSecret.present»
                # «neighbor» authentication-key "<secret «settings.authenticationSecret.get»>"
            «ENDIF»
            «IF settings.maximumPrefixes.present»
                «val limit = '''«neighbor» prefix-limit «session.family.toString.toLowerCase»'''»
                «limit» maximum «settings.maximumPrefixes.get.limit»
                «limit» post-import true
                «IF settings.maximumPrefixes.get.warningPercent.present»
                    «limit» threshold «settings.maximumPrefixes.get.warningPercent.asInt»
                «ENDIF»
            «ENDIF»
            «IF settings.timers.present»
                «neighbor» keepalive «settings.timers.get.keepaliveSeconds»
                «neighbor» hold-time seconds «settings.timers.get.holdSeconds»
            «ENDIF»
            «IF settings.bfd.present»
                «neighbor» bfd-liveness true
            «ENDIF»
            #
        '''
    }

    def String print(IbgpPlan session) {
        val bgp = bgp(session.vrf)
        val neighbor = '''«bgp» neighbor "«session.neighbor»"'''
        '''
            «bgp» group "«group(session.name)»" type internal
            «neighbor» group "«group(session.name)»"
            «neighbor» description "«session.description»"
            «neighbor» peer-as «plan.localAs»
            «neighbor» local-address "«session.localAddress»"
            «neighbor» next-hop-self true
            «families(neighbor, session.family)»
            «neighbor» import policy ["«session.inbound.name»"]
            «neighbor» export policy ["«session.outbound.name»"]
            #
        '''
    }

    package static def String group(String session) {
        "ERDSL-" + session
    }

    private def families(String neighbor, AddressFamily family) '''
        «neighbor» family ipv4 «family == AddressFamily.IPV4»
        «neighbor» family ipv6 «family == AddressFamily.IPV6»
    '''

    private def String bgp(Optional<String> vrf) '''/configure «RouterInstance.path(vrf)» bgp'''
}
