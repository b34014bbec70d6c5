package org.erdsl.generator.routeros

import java.util.List
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one, the connections first. RouterOS adds rules behind
 * those that are there, so without it the old filter would go on deciding.
 */
class Removals {

    def String print(RouterPlan plan, List<RoutePolicy> policies) '''
        «FOR session : plan.sessions»
            /routing/bgp/connection/remove [find name="«Connections.name(session)»"]
        «ENDFOR»
        /routing/bgp/instance/remove [find name="«Connections.instance(plan)»"]
        «FOR session : plan.sessions»
            /routing/bfd/configuration/remove [find comment="«Connections.name(session)»"]
        «ENDFOR»
        «FOR policy : policies»
            /routing/filter/rule/remove [find chain="«policy.name»"]
        «ENDFOR»
        «FOR session : plan.sessions»
            «AddressLists.menu(session)»/remove [find list="«AddressLists.name(session)»"]
        «ENDFOR»
        «FOR link : plan.interfaces»
            /ip/address/remove [find interface="«Interfaces.name(link)»"]
            /ipv6/address/remove [find interface="«Interfaces.name(link)»" dynamic=no]
        «ENDFOR»
        #
    '''
}
