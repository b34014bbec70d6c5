package org.erdsl.generator.iosxr

import java.util.List
import org.erdsl.generator.text.Ipv4MaskText
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/**
 * The interfaces of the links. The timers of BFD stand with the neighbor. The VRF stands before the addresses, which
 * belong to it.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «InterfaceNames.of(link)»
             description «link.description»
            «IF link.vrf.present»
                «" "»vrf «link.vrf.get»
            «ENDIF»
            «FOR address : link.addresses»
                «" "»«IF address.address.family == AddressFamily.IPV4»ipv4 address «address.address» «Ipv4MaskText.of(address.length)»«ELSE»ipv6 address «address»«ENDIF»
            «ENDFOR»
            «IF link.mtu.present»
                «FOR family : link.addresses.map[address.family].toSet»
                    «" "»«family.toString.toLowerCase» mtu «link.mtu.asInt»
                «ENDFOR»
            «ENDIF»
            «IF link.vlan.present»
                «" "»encapsulation dot1q «IF link.outerVlan.present»«link.outerVlan.asInt» second-dot1q «ENDIF»«link.vlan.asInt»
            «ENDIF»
            exit
            !
        «ENDFOR»
    '''
}
