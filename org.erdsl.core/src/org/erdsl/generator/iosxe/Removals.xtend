package org.erdsl.generator.iosxe

import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, so that none runs while its
 * filters change, then the policies, then their lists, then what the sub-interfaces have. The sub-interfaces stay: IOS
 * may give one that is removed and defined again its old settings back.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        router bgp «plan.localAs»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
            «" "»no neighbor «session.neighbor»
        «ENDFOR»
        exit
        !
        «new ListRemovals("ip community-list standard").print(lists)»
        «IF !lists.asPathLists.empty»
            no ip as-path access-list «AsPathLists.OWN_AS_PATH»
        «ENDIF»
        «FOR link : plan.interfaces»
            interface «link.name».«link.vlan.asInt»
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
