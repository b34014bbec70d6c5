package org.erdsl.generator.nxos

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/** The sub-interfaces, numbered like their VLAN. */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «link.name».«link.vlan.asInt»
             description «link.description»
             encapsulation dot1q «link.vlan.asInt»
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
             no shutdown
            exit
            !
        «ENDFOR»
    '''

    private def word(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip" else "ipv6"
    }
}
