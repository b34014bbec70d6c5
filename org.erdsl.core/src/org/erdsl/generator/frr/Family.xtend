package org.erdsl.generator.frr

import org.erdsl.net.AddressFamily
import org.erdsl.policy.SessionPlan

/**
 * What an instance of BGP says of an address family. A neighbor with an IPv4 address is active for IPv4 unless the router
 * says otherwise, and FRR does not show the command that makes it so.
 */
class Family {

    def String print(BgpInstance instance, AddressFamily family) {
        val own = instance.of(family)
        '''
            «" "»!
            «" "»address-family «family.toString.toLowerCase» unicast
            «IF family == AddressFamily.IPV4»
                «"  "»! on a router with no bgp default ipv4-unicast, also activate each neighbor with an IPv4 address
            «ENDIF»
            «IF !own.networks.empty»
                «"  "»! advertised while the routing table holds exactly this prefix
            «ENDIF»
            «FOR prefix : own.networks»
                «FOR process : own.processes(prefix)»
                    «"  "»! «process» has to hold it
                «ENDFOR»
                «"  "»network «prefix»
            «ENDFOR»
            «FOR session : own.sessions»
                «activate(family, session.neighbor.toString)»
                «IF session.settings.peerGroup.present»
                    «"  "»no neighbor «session.neighbor» default-originate
                «ENDIF»
                «"  "»neighbor «session.neighbor» route-map «session.inbound.name» in
                «"  "»neighbor «session.neighbor» route-map «session.outbound.name» out
                «IF session.settings.maximumPrefixes.present»
                    «"  "»neighbor «session.neighbor» «maximum(session)»
                «ENDIF»
            «ENDFOR»
            «FOR session : own.ibgp»
                «activate(family, session.neighbor.toString)»
                «"  "»neighbor «session.neighbor» next-hop-self
                «"  "»neighbor «session.neighbor» route-map «session.inbound.name» in
                «"  "»neighbor «session.neighbor» route-map «session.outbound.name» out
            «ENDFOR»
            «FOR neighbor : instance.keptOut(family)»
                «"  "»no neighbor «neighbor» activate
            «ENDFOR»
            «" "»exit-address-family
        '''
    }

    private def activate(AddressFamily family, String neighbor) '''
        «IF family == AddressFamily.IPV6»
            «"  "»neighbor «neighbor» activate
        «ENDIF»
    '''

    private def maximum(SessionPlan session) {
        MaximumPrefixText.of(session.settings.maximumPrefixes.get)
    }
}
