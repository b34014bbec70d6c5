package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.LinkName
import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, so that none runs while its
 * filters change, then the policies, then their lists, then what the interfaces have. The interfaces stay: IOS may give
 * one that is removed and defined again its old settings back.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists, List<FamilySessions> families) '''
        router bgp «plan.localAs»
        «FOR family : families»
            «IF family.vrf.present»
                «" "»address-family «family.family.toString.toLowerCase» vrf «family.vrf.get»
            «ENDIF»
            «FOR session : family.sessions»
                «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
                «" "»no neighbor «session.neighbor»
            «ENDFOR»
            «FOR session : family.ibgp»
                «" "»neighbor «session.neighbor» remote-as «plan.localAs»
                «" "»no neighbor «session.neighbor»
            «ENDFOR»
            «IF family.vrf.present»
                «" "»exit-address-family
            «ENDIF»
        «ENDFOR»
        exit
        !
        «new ListRemovals("ip community-list standard").print(lists)»
        «FOR number : new AsPathNumbers(lists.asPathLists).all»
            no ip as-path access-list «number»
        «ENDFOR»
        «FOR link : plan.interfaces»
            interface «LinkName.of(link)»
             no vrf forwarding
             no ip address
             no ipv6 address
             no ip mtu
             no ipv6 mtu
             no bfd interval
            exit
        «ENDFOR»
        !
    '''
}
