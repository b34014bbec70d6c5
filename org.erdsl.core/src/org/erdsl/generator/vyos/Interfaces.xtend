package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.policy.InterfacePlan

/**
 * The interfaces. The outer of two tags has EtherType 0x8100, as with the other vendors whose samples Microsoft
 * publishes; VyOS would take 0x88a8.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            «IF link.outerVlan.present»
                set «InterfacePath.outer(link)» protocol 802.1q
            «ENDIF»
            set «InterfacePath.of(link)» description '«link.description»'
            «IF link.vrf.present»
                set «InterfacePath.of(link)» vrf «link.vrf.get»
            «ENDIF»
            «FOR address : link.addresses»
                set «InterfacePath.of(link)» address «address»
            «ENDFOR»
            «IF link.mtu.present»
                set «InterfacePath.of(link)» mtu «link.mtu.asInt»
            «ENDIF»
            #
        «ENDFOR»
    '''
}
