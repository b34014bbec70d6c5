package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.MaximumPrefixText
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/** The BGP sessions. A neighbor takes filters of an address family only once it is activated there. */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        «IF families.exists[family == AddressFamily.IPV6]»
            ipv6 unicast-routing
            !
        «ENDIF»
        router bgp «plan.localAs»
         no bgp default ipv4-unicast
         bgp enforce-first-as
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
            «" "»neighbor «session.neighbor» description «session.settings.description»
            «IF session.settings.timers.present»
                «" "»neighbor «session.neighbor» timers «session.settings.timers.get.keepaliveSeconds» «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.bfd.present»
                «" "»neighbor «session.neighbor» fall-over bfd
            «ENDIF»
            «IF session.settings.authenticationSecret.present»
                «" "»! neighbor «session.neighbor» password <secret «session.settings.authenticationSecret.get»>
            «ENDIF»
        «ENDFOR»
        «FOR family : families»
            «" "»!
            «" "»address-family «family.family.toString.toLowerCase»
            «"  "»! advertised while the routing table holds exactly this prefix
            «FOR prefix : family.networks»
                «"  "»network «NetworkText.of(prefix)»
            «ENDFOR»
            «FOR session : family.sessions»
                «"  "»neighbor «session.neighbor» activate
                «"  "»neighbor «session.neighbor» route-map «session.inbound.name» in
                «"  "»neighbor «session.neighbor» route-map «session.outbound.name» out
                «IF session.settings.maximumPrefixes.present»
                    «"  "»neighbor «session.neighbor» «MaximumPrefixText.of(session.settings.maximumPrefixes.get)»
                «ENDIF»
            «ENDFOR»
            «" "»exit-address-family
        «ENDFOR»
        !
    '''
}
