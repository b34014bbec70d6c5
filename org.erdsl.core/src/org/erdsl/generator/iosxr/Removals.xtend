package org.erdsl.generator.iosxr

import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined of the sessions and interfaces. Sets and policies need no removal: defining one
 * again replaces it whole, and the router refuses to remove one that is in use. Of a physical interface only what the
 * file writes goes.
 */
class Removals {

    def String print(RouterPlan plan) '''
        router bgp «plan.localAs»
        «FOR table : RoutingTable.of(plan)»
            «IF table.vrf.present»
                «" "»vrf «table.vrf.get»
                «print(table, "  ")»
                «" "»exit
            «ELSE»
                «print(table, " ")»
            «ENDIF»
        «ENDFOR»
        exit
        !
        «FOR link : plan.interfaces»
            «IF link.vlan.present»
                no interface «InterfaceNames.of(link)»
            «ELSE»
                interface «InterfaceNames.of(link)»
                 no ipv4 address
                 no ipv6 address
                 no ipv4 mtu
                 no ipv6 mtu
                exit
            «ENDIF»
        «ENDFOR»
        «IF !plan.interfaces.empty»
            !
        «ENDIF»
    '''

    private def print(RoutingTable table, String indent) '''
        «FOR session : table.sessions»
            «indent»no neighbor «session.neighbor»
        «ENDFOR»
        «FOR session : table.ibgp»
            «indent»no neighbor «session.neighbor»
        «ENDFOR»
    '''
}
