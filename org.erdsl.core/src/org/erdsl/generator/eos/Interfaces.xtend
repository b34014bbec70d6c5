package org.erdsl.generator.eos

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/** The sub-interfaces, numbered like their VLAN. */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «link.name».«link.vlan.asInt»
             description «link.description»
             encapsulation dot1q vlan «IF link.outerVlan.present»«link.outerVlan.asInt» inner «ENDIF»«link.vlan.asInt»
            «FOR address : link.addresses»
                «" "»«IF address.address.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» address «address»
            «ENDFOR»
            «IF link.mtu.present»
                «" "»mtu «link.mtu.asInt»
            «ENDIF»
            «IF link.bfd.present»
                «" "»bfd interval «link.bfd.get.intervalMilliseconds» min-rx «link.bfd.get.intervalMilliseconds» multiplier «link.bfd.get.multiplier»
            «ENDIF»
            exit
            !
        «ENDFOR»
    '''
}
