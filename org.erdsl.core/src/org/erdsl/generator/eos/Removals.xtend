package org.erdsl.generator.eos

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.LinkName
import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one. In a configuration session all of it happens in
 * one step with what follows. A physical interface is whoever's owns the switch, so only what erdsl sets goes from it.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        router bgp «plan.localAs»
        «FOR family : FamilySessions.of(plan)»
            «IF family.vrf.present»
                «" "»vrf «family.vrf.get»
            «ENDIF»
            «FOR neighbor : family.sessions.map[neighbor] + family.ibgp.map[neighbor]»
                «IF family.vrf.present»«" "»«ENDIF»«" "»no neighbor «neighbor»
            «ENDFOR»
            «IF family.vrf.present»
                «" "»exit
            «ENDIF»
        «ENDFOR»
        exit
        !
        «new ListRemovals("ip community-list").print(lists)»
        «FOR list : lists.asPathLists»
            no ip as-path access-list «list.name»
        «ENDFOR»
        «FOR link : plan.interfaces»
            «IF link.vlan.present»
                no interface «LinkName.of(link)»
            «ELSE»
                interface «LinkName.of(link)»
                 no switchport
                 no vrf
                 no ip address
                 no ipv6 address
                 no mtu
                 no bfd interval
                exit
            «ENDIF»
        «ENDFOR»
        !
    '''
}
