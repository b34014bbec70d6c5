package org.erdsl.generator.eos

import java.util.List
import org.erdsl.generator.routemap.LinkName
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/**
 * The interfaces of the links: sub-interfaces numbered like their VLAN, or the physical ones, routed, where there is no
 * tag. The VRF comes before the addresses, since an interface that changes its VRF loses them.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «LinkName.of(link)»
             description «link.description»
            «IF link.mtu.present»
                «" "»mtu «link.mtu.asInt»
            «ENDIF»
            «IF link.vlan.present»
                «" "»encapsulation dot1q vlan «IF link.outerVlan.present»«link.outerVlan.asInt» inner «ENDIF»«link.vlan.asInt»
            «ELSE»
                «" "»no switchport
            «ENDIF»
            «IF link.vrf.present»
                «" "»vrf «link.vrf.get»
            «ENDIF»
            «FOR address : link.addresses»
                «" "»«IF address.address.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» address «address»
            «ENDFOR»
            «IF link.bfd.present»
                «" "»bfd interval «link.bfd.get.intervalMilliseconds» min-rx «link.bfd.get.intervalMilliseconds» multiplier «link.bfd.get.multiplier»
            «ENDIF»
            exit
            !
        «ENDFOR»
    '''
}
