package org.erdsl.generator.nxos

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.LinkName
import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, so that none runs while its
 * filters change, then the policies, then their lists, then the sub-interfaces. A neighbor or interface is named before
 * it is removed, so that there is something to remove. A physical interface is whoever's owns the switch, so only what
 * erdsl sets goes from it.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        router bgp «plan.localAs»
        «FOR family : FamilySessions.of(plan)»
            «IF family.vrf.present»
                «" "»vrf «family.vrf.get»
            «ENDIF»
            «FOR neighbor : family.sessions.map[neighbor] + family.ibgp.map[neighbor]»
                «before(family)»neighbor «neighbor»
                «before(family)»exit
                «before(family)»no neighbor «neighbor»
            «ENDFOR»
            «IF family.vrf.present»
                «" "»exit
            «ENDIF»
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
            interface «LinkName.of(link)»
            «IF link.vlan.present»
                exit
                no interface «LinkName.of(link)»
            «ELSE»
                «" "»no switchport
                «" "»no vrf member
                «" "»no ip address
                «" "»no ipv6 address
                «" "»no mtu
                «" "»no bfd interval
                exit
            «ENDIF»
        «ENDFOR»
        !
    '''

    private def before(FamilySessions family) {
        if (family.vrf.present) "  " else " "
    }
}
