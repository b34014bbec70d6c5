package org.erdsl.generator.frr

import java.util.List
import java.util.OptionalInt
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/**
 * The addresses of the interfaces. The devices of VLANs and VRFs, and which belongs to which, are the operating system's,
 * named as Linux names them.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            «IF link.vlan.present»
                ! the device of the VLAN must exist: «name(link)»
            «ENDIF»
            «IF link.vrf.present»
                ! the device must be in the VRF: ip link set «name(link)» master «link.vrf.get»
            «ENDIF»
            interface «name(link)»
             description «link.description»
            «FOR address : link.addresses»
                «" "»«IF address.address.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» address «address»
            «ENDFOR»
            exit
            !
        «ENDFOR»
    '''

    private def name(InterfacePlan link) {
        link.name + tag(link.outerVlan) + tag(link.vlan)
    }

    private def tag(OptionalInt vlan) {
        if (vlan.present) "." + vlan.asInt else ""
    }
}
