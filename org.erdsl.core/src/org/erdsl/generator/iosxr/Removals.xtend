package org.erdsl.generator.iosxr

import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined of the sessions and interfaces. Sets and policies need no removal: defining one
 * again replaces it whole, and the router refuses to remove one that is in use.
 */
class Removals {

    def String print(RouterPlan plan) '''
        router bgp «plan.localAs»
        «FOR session : plan.sessions»
            «" "»no neighbor «session.neighbor»
        «ENDFOR»
        exit
        !
        «FOR link : plan.interfaces»
            no interface «link.name».«link.vlan.asInt»
        «ENDFOR»
        «IF !plan.interfaces.empty»
            !
        «ENDIF»
    '''
}
