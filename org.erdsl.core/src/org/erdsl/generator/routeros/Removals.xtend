package org.erdsl.generator.routeros

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one, the connections first. RouterOS adds rules behind
 * those that are there, so without it the old filter would go on deciding.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        «FOR session : plan.sessions»
            /routing/bgp/connection/remove [find name="«Connections.name(session.name)»"]
        «ENDFOR»
        «FOR session : plan.ibgp»
            /routing/bgp/connection/remove [find name="«Connections.name(session.name)»"]
        «ENDFOR»
        «FOR vrf : FamilySessions.vrfs(plan)»
            /routing/bgp/instance/remove [find name="«Connections.instance(plan, vrf)»"]
        «ENDFOR»
        «FOR session : plan.sessions»
            /routing/bfd/configuration/remove [find comment="«Connections.name(session.name)»"]
        «ENDFOR»
        «FOR policy : lists.policies»
            /routing/filter/rule/remove [find chain="«policy.name»"]
        «ENDFOR»
        «FOR chain : SharedChain.of(lists)»
            /routing/filter/rule/remove [find chain="«chain.name»"]
        «ENDFOR»
        «FOR session : plan.sessions»
            «AddressLists.menu(session.family)»/remove [find list="«AddressLists.name(session.outbound)»"]
        «ENDFOR»
        «FOR session : plan.ibgp»
            «AddressLists.menu(session.family)»/remove [find list="«AddressLists.name(session.outbound)»"]
        «ENDFOR»
        «FOR family : FamilySessions.of(plan)»
            «StaticRoutes.menu(family.family)»/remove [find comment="«StaticRoutes.comment(family)»"]
        «ENDFOR»
        «FOR link : plan.interfaces»
            /ip/address/remove [find interface="«Interfaces.name(link)»"]
            /ipv6/address/remove [find interface="«Interfaces.name(link)»" dynamic=no]
        «ENDFOR»
        #
    '''
}
