package org.erdsl.generator.eos

import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one. In a configuration session all of it happens in
 * one step with what follows.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        router bgp «plan.localAs»
        «FOR session : plan.sessions»
            «" "»no neighbor «session.neighbor»
        «ENDFOR»
        exit
        !
        «new ListRemovals("ip community-list").print(lists)»
        «FOR list : lists.asPathLists»
            no ip as-path access-list «list.name»
        «ENDFOR»
        «FOR link : plan.interfaces»
            no interface «link.name».«link.vlan.asInt»
        «ENDFOR»
        !
    '''
}
