package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.generator.routemap.LinkName
import org.erdsl.generator.text.Ipv4MaskText
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/**
 * The interfaces of the links: sub-interfaces numbered like their VLAN, or the physical ones where there is no tag. The
 * VRF comes before the addresses, since an interface that changes its VRF loses them.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «LinkName.of(link)»
             description «link.description»
            «IF link.vlan.present»
                «" "»encapsulation dot1Q «IF link.outerVlan.present»«link.outerVlan.asInt» second-dot1q «ENDIF»«link.vlan.asInt»
            «ENDIF»
            «IF link.vrf.present»
                «" "»vrf forwarding «link.vrf.get»
            «ENDIF»
            «FOR address : link.addresses»
                «" "»«IF address.address.family == AddressFamily.IPV4»ip address «address.address» «Ipv4MaskText.of(address.length)»«ELSE»ipv6 address «address»«ENDIF»
            «ENDFOR»
            «IF link.mtu.present»
                «FOR family : link.addresses.map[address.family].toSet»
                    «" "»«IF family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» mtu «link.mtu.asInt»
                «ENDFOR»
            «ENDIF»
            «IF link.bfd.present»
                «" "»bfd interval «link.bfd.get.intervalMilliseconds» min_rx «link.bfd.get.intervalMilliseconds» multiplier «link.bfd.get.multiplier»
            «ENDIF»
            exit
            !
        «ENDFOR»
    '''
}
