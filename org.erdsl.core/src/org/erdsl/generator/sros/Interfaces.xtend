package org.erdsl.generator.sros

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/** The logical interfaces, each on a port and its tags. The timers of BFD stand here, for each family. */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            «print(link)»
            #
        «ENDFOR»
    '''

    private def print(InterfacePlan link) {
        val interface = '''/configure router "Base" interface "«InterfaceNames.name(link)»"'''
        '''
            «interface» description "«link.description»"
            «interface» port «InterfaceNames.port(link)»
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
                    «interface» «address.address.family.toString.toLowerCase» bfd admin-state enable
                    «interface» «address.address.family.toString.toLowerCase» bfd transmit-interval «link.bfd.get.intervalMilliseconds»
                    «interface» «address.address.family.toString.toLowerCase» bfd receive «link.bfd.get.intervalMilliseconds»
                    «interface» «address.address.family.toString.toLowerCase» bfd multiplier «link.bfd.get.multiplier»
                «ENDIF»
            «ENDFOR»
        '''
    }
}
