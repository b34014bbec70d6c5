package org.erdsl.generator.nxos

import java.util.List
import org.erdsl.generator.routemap.LinkName
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/**
 * The interfaces of the links: sub-interfaces numbered like their VLAN, or the physical ones, routed, where there is no
 * tag; whether those are up is left to whoever owns the switch. The VRF comes before the addresses, since an interface
 * that changes its VRF loses them.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «LinkName.of(link)»
             description «link.description»
            «IF link.vlan.present»
                «" "»encapsulation dot1q «link.vlan.asInt»
            «ELSE»
                «" "»no switchport
            «ENDIF»
            «IF link.vrf.present»
                «" "»vrf member «link.vrf.get»
            «ENDIF»
            «FOR address : link.addresses»
                «" "»«word(address.address.family)» address «address»
            «ENDFOR»
            «IF link.mtu.present»
                «" "»mtu «link.mtu.asInt»
            «ENDIF»
            «IF link.bfd.present»
                «" "»! BFD wants redirects off on its interface
                «FOR family : link.addresses.map[address.family].toSet»
                    «" "»no «word(family)» redirects
                «ENDFOR»
                «" "»bfd interval «link.bfd.get.intervalMilliseconds» min_rx «link.bfd.get.intervalMilliseconds» multiplier «link.bfd.get.multiplier»
            «ENDIF»
            «IF link.vlan.present»
                «" "»no shutdown
            «ENDIF»
            exit
            !
        «ENDFOR»
    '''

    private def word(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip" else "ipv6"
    }
}
