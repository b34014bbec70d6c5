package org.erdsl.generator.frr

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/** The addresses of the sub-interfaces. The VLAN device itself is the operating system's, named as Linux names it. */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            ! the device of the VLAN must exist: «name(link)»
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
        if (link.outerVlan.present) '''«link.name».«link.outerVlan.asInt».«link.vlan.asInt»''' else '''«link.name».«link.vlan.asInt»'''
    }
}
