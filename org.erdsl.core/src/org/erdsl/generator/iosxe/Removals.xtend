package org.erdsl.generator.iosxe

import org.erdsl.generator.routemap.ListRemovals
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, so that none runs while its
 * filters change, then the policies, then their lists.
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
        «IF !lists.ownAsPathLists.empty»
            no ip as-path access-list «AsPathLists.OWN_AS_PATH»
        «ENDIF»
        !
    '''
}
