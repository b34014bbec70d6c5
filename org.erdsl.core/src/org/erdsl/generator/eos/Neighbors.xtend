package org.erdsl.generator.eos

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.MaximumPrefixes
import org.erdsl.policy.RouterPlan

/**
 * The BGP sessions. EOS may activate every neighbor for IPv4, whatever its address, so neighbors with IPv6 addresses
 * are taken out of that family.
 */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        «IF families.exists[family == AddressFamily.IPV6]»
            ipv6 unicast-routing
            !
        «ENDIF»
        router bgp «plan.localAs»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
            «" "»neighbor «session.neighbor» description «session.settings.description»
            «" "»neighbor «session.neighbor» enforce-first-as
            «IF session.settings.timers.present»
                «" "»neighbor «session.neighbor» timers «session.settings.timers.get.keepaliveSeconds» «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.bfd.present»
                «" "»neighbor «session.neighbor» bfd
            «ENDIF»
            «IF session.settings.authenticationSecret.present»
                «" "»! neighbor «session.neighbor» password <secret «session.settings.authenticationSecret.get»>
            «ENDIF»
            «IF session.settings.maximumPrefixes.present»
                «" "»neighbor «session.neighbor» «maximum(session.settings.maximumPrefixes.get)»
            «ENDIF»
        «ENDFOR»
        «FOR family : families»
            «" "»!
            «" "»address-family «family.family.toString.toLowerCase»
            «"  "»! advertised while the routing table holds exactly this prefix
            «FOR prefix : family.networks»
                «"  "»network «prefix»
            «ENDFOR»
            «FOR session : family.sessions»
                «"  "»neighbor «session.neighbor» activate
                «"  "»neighbor «session.neighbor» route-map «session.inbound.name» in
                «"  "»neighbor «session.neighbor» route-map «session.outbound.name» out
            «ENDFOR»
            «IF family.family == AddressFamily.IPV4»
                «FOR session : plan.sessions.filter[it.family == AddressFamily.IPV6]»
                    «"  "»no neighbor «session.neighbor» activate
                «ENDFOR»
            «ENDIF»
            «" "»exit
        «ENDFOR»
        exit
        !
    '''

    private def maximum(MaximumPrefixes maximum) {
        val text = "maximum-routes " + maximum.limit
        if (maximum.warningPercent.present) text + " warning-limit " + maximum.warningPercent.asInt + " percent" else text
    }
}
