package org.erdsl.generator.vyos

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one. What is set again in the same commit and does not
 * differ goes on running. VyOS answers with a remark when there is nothing to delete, and goes on.
 */
class Removals {

    def String print(RouterPlan plan, PolicyLists lists) '''
        «FOR link : plan.interfaces»
            delete «InterfacePath.of(link)» address
            delete «InterfacePath.of(link)» mtu
            delete «InterfacePath.of(link)» vrf
        «ENDFOR»
        «FOR session : plan.sessions»
            delete «Neighbors.neighbor(session.vrf, session.neighbor)»
        «ENDFOR»
        «FOR session : plan.ibgp»
            delete «Neighbors.neighbor(session.vrf, session.neighbor)»
        «ENDFOR»
        «FOR bfd : BfdProfiles.all(plan)»
            delete protocols bfd profile «BfdProfiles.name(bfd)»
        «ENDFOR»
        «FOR policy : lists.policies»
            delete policy route-map «policy.name»
        «ENDFOR»
        «FOR list : lists.prefixLists»
            delete policy «PrefixLists.kind(list.family)» «list.name»
        «ENDFOR»
        «FOR list : lists.communityLists»
            delete policy community-list «list.name»
        «ENDFOR»
        «FOR list : lists.asPathLists»
            delete policy as-path-list «list.name»
        «ENDFOR»
        #
    '''
}
