package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.policy.RoutePolicy

/** The community filters, each of one line with one value. */
class CommunityFilters {

    def String print(List<RoutePolicy> policies) '''
        «FOR policy : policies»
            «FOR node : PolicyNode.of(policy).filter[community.present]»
                ip community-filter basic «PolicyNode.filter(policy, node.number)» index 10 permit «node.community.get»
            «ENDFOR»
            #
        «ENDFOR»
    '''
}
