package org.erdsl.generator.nxos

import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, so that none runs while its
 * filters change, then the policies, then their lists, then the sub-interfaces. A neighbor or interface is named before
 * it is removed, so that there is something to remove.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        router bgp «plan.localAs»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor»
            «" "»exit
            «" "»no neighbor «session.neighbor»
        «ENDFOR»
        exit
        !
        «new ListRemovals("ip community-list standard").print(lists)»
        «FOR list : lists.asPathLists»
            «FOR expression : list.expressions»
                no ip as-path access-list «list.name» permit "«expression»"
            «ENDFOR»
        «ENDFOR»
        «FOR link : plan.interfaces»
            interface «link.name».«link.vlan.asInt»
            exit
            no interface «link.name».«link.vlan.asInt»
        «ENDFOR»
        !
    '''
}
