package org.erdsl.generator.vrp

import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, then the policies, then their
 * prefix lists, then what the sub-interfaces have. All is one commit. Filters of communities and AS paths are called by
 * what they hold, so there is nothing of an earlier version in them.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        bgp «plan.localAs»
        «FOR session : plan.sessions.filter[!vrf.present]»
            «" "»undo peer «session.neighbor»
        «ENDFOR»
        «FOR session : plan.ibgp.filter[!vrf.present]»
            «" "»undo peer «session.neighbor»
        «ENDFOR»
        «FOR family : FamilySessions.of(plan).filter[vrf.present]»
            «" "»«IF family.family == AddressFamily.IPV4»ipv4«ELSE»ipv6«ENDIF»-family vpn-instance «family.vrf.get»
            «FOR session : family.sessions»
                «"  "»undo peer «session.neighbor»
            «ENDFOR»
            «FOR session : family.ibgp»
                «"  "»undo peer «session.neighbor»
            «ENDFOR»
            «"  "»quit
        «ENDFOR»
         quit
        «FOR policy : lists.policies»
            undo route-policy «policy.name»
        «ENDFOR»
        «FOR list : lists.prefixLists»
            undo «PrefixFilters.command(list.family)» «list.name»
        «ENDFOR»
        «FOR link : plan.interfaces»
            interface «Interfaces.name(link)»
             undo ip address
             undo ipv6 address
             undo mtu
             undo ipv6 mtu
             quit
        «ENDFOR»
        #
    '''
}
