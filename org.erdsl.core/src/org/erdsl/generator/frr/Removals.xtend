package org.erdsl.generator.frr

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, so that none runs while its
 * filters change, then the policies, then their lists. FRR reports the removal
 * of what is not there as an error, so it is defined before.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        «FOR instance : BgpInstance.of(plan)»
            router bgp «plan.localAs»«Neighbors.vrf(instance.vrf)»
            «FOR session : instance.sessions»
                «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
                «" "»no neighbor «session.neighbor»
            «ENDFOR»
            «FOR session : instance.ibgp»
                «" "»neighbor «session.neighbor» remote-as «plan.localAs»
                «" "»no neighbor «session.neighbor»
            «ENDFOR»
            exit
            !
        «ENDFOR»
        «FOR policy : lists.policies»
            no route-map «policy.name»
        «ENDFOR»
        «FOR list : lists.prefixLists»
            no «IF list.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» prefix-list «list.name»
        «ENDFOR»
        «FOR list : lists.communityLists»
            bgp community-list standard «list.name» permit 0:1
            no bgp community-list standard «list.name»
        «ENDFOR»
        «FOR list : lists.asPathLists»
            bgp as-path access-list «list.name» permit ^$
            no bgp as-path access-list «list.name»
        «ENDFOR»
        !
    '''
}
