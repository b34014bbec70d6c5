package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/** The sub-interfaces, numbered like their VLAN; without a VLAN the interface itself. */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            interface «name(link)»
             description «link.description»
            «IF link.outerVlan.present»
                «" "»encapsulation qinq-termination
                «" "»qinq termination pe-vid «link.outerVlan.asInt» ce-vid «link.vlan.asInt»
            «ELSEIF link.vlan.present»
                «" "»vlan-type dot1q «link.vlan.asInt»
            «ENDIF»
            «IF link.vrf.present»
                «" "»ip binding vpn-instance «link.vrf.get»
            «ENDIF»
            «FOR address : link.addresses»
                «IF address.address.family == AddressFamily.IPV4»
                    «" "»ip address «address.address» «address.length»
                «ELSE»
                    «" "»ipv6 enable
                    «" "»ipv6 address «address.address» «address.length»
                «ENDIF»
            «ENDFOR»
            «IF link.mtu.present»
                «" "»mtu «link.mtu.asInt»
                «IF link.addresses.exists[address.family == AddressFamily.IPV6]»
                    «" "»ipv6 mtu «link.mtu.asInt»
                «ENDIF»
            «ENDIF»
            «" "»quit
            #
        «ENDFOR»
    '''

    package static def String name(InterfacePlan link) {
        if (link.vlan.present) link.name + "." + link.vlan.asInt else link.name
    }
}
