package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.policy.Match
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan

/**
 * Removes what an earlier version defined under the names of this one: the sessions first, then the policies, then their
 * filters, then what the sub-interfaces have. All is one commit.
 */
class Removals {

    def String print(RouterPlan plan, List<RoutePolicy> policies) '''
        bgp «plan.localAs»
        «FOR session : plan.sessions»
            «" "»undo peer «session.neighbor»
        «ENDFOR»
         quit
        «FOR policy : policies»
            undo route-policy «policy.name»
        «ENDFOR»
        «FOR policy : policies»
            «FOR term : policy.terms»
                «FOR match : term.matches»
                    «IF match instanceof Match.AnyPrefix»
                        undo «PrefixFilters.command(policy.family)» «PolicyNode.filter(policy, term.sequence)»
                    «ELSEIF match instanceof Match.OwnAsPath»
                        undo ip as-path-filter «PolicyNode.filter(policy, term.sequence)»
                    «ENDIF»
                «ENDFOR»
            «ENDFOR»
            «FOR node : PolicyNode.of(policy).filter[community.present]»
                undo ip community-filter basic «PolicyNode.filter(policy, node.number)»
            «ENDFOR»
        «ENDFOR»
        «FOR link : plan.interfaces»
            interface «link.name».«link.vlan.asInt»
             undo ip address
             undo ipv6 address
             undo mtu
             undo ipv6 mtu
             quit
        «ENDFOR»
        #
    '''
}
