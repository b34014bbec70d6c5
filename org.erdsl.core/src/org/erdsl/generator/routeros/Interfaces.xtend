package org.erdsl.generator.routeros

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.policy.InterfacePlan

/**
 * The VLAN interfaces, named as on Linux. One that is there already is set, not added again: other things may refer to
 * it, and the outer VLAN is that of other peerings too. A link without a VLAN ends on the interface itself.
 */
class Interfaces {

    def String print(List<InterfacePlan> links) '''
        «FOR link : links»
            «IF link.outerVlan.present»
                «vlan(outer(link), link.name, link.outerVlan.asInt)»
            «ENDIF»
            «IF link.vlan.present»
                «vlan(name(link), parent(link), link.vlan.asInt)»
            «ENDIF»
            /interface«IF link.vlan.present»/vlan«ENDIF»/set [find name="«name(link)»"] comment="«link.description»"«IF link.mtu.present» mtu=«link.mtu.asInt»«ENDIF»
            «IF link.vrf.present»
                «member(link.vrf.get, name(link))»
            «ENDIF»
            «FOR address : link.addresses»
                «IF address.address.family == AddressFamily.IPV4»
                    /ip/address/add address=«address» interface=«name(link)»
                «ELSE»
                    /ipv6/address/add address=«address» interface=«name(link)» advertise=no
                «ENDIF»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    package static def String name(InterfacePlan link) {
        if (link.vlan.present) parent(link) + "." + link.vlan.asInt else link.name
    }

    private static def String parent(InterfacePlan link) {
        if (link.outerVlan.present) outer(link) else link.name
    }

    private static def String outer(InterfacePlan link) '''«link.name».«link.outerVlan.asInt»'''

    private def vlan(String name, String parent, int id) '''
        :if ([:len [/interface/vlan/find name="«name»"]] = 0) do={ /interface/vlan/add name=«name» interface=«parent» vlan-id=«id» }
        /interface/vlan/set [find name="«name»"] interface=«parent» vlan-id=«id»
    '''

    /** A VRF holds its interfaces, so one that it lacks is put beside those that it has. */
    private def member(String vrf, String name) '''
        :if ([:typeof [:find [/ip/vrf/get [find name="«vrf»"] interfaces] "«name»"]] = "nil") do={ /ip/vrf/set [find name="«vrf»"] interfaces=([/ip/vrf/get [find name="«vrf»"] interfaces],"«name»") }
    '''
}
