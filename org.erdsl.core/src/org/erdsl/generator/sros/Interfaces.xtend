package org.erdsl.generator.sros

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.Bfd
import org.erdsl.policy.InterfacePlan

/**
 * The logical interfaces, each on a port and its tags, which a VPRN service calls a SAP. The timers of BFD stand here, for
 * each family.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            «print(link)»
            #
        «ENDFOR»
    '''

    private def print(InterfacePlan link) {
        val interface = '''/configure «RouterInstance.path(link.vrf)» interface "«InterfaceNames.name(link)»"'''
        '''
            «interface» description "«link.description»"
            «IF link.vrf.present»
                «interface» sap «InterfaceNames.port(link)» admin-state enable
            «ELSE»
                «interface» port «InterfaceNames.port(link)»
            «ENDIF»
            «IF link.mtu.present»
                «interface» ip-mtu «link.mtu.asInt»
            «ENDIF»
            «FOR address : link.addresses»
                «IF address.address.family == AddressFamily.IPV4»
                    «interface» ipv4 primary address «address.address»
                    «interface» ipv4 primary prefix-length «address.length»
                «ELSE»
                    «interface» ipv6 address «address.address» prefix-length «address.length»
                «ENDIF»
                «IF link.bfd.present»
                    «bfd(interface + " " + address.address.family.toString.toLowerCase + " bfd", link.bfd.get)»
                «ENDIF»
            «ENDFOR»
        '''
    }

    private def bfd(String context, Bfd timers) '''
        «context» admin-state enable
        «context» transmit-interval «timers.intervalMilliseconds»
        «context» receive «timers.intervalMilliseconds»
        «context» multiplier «timers.multiplier»
    '''
}
