package org.erdsl.generator.gobgp

import org.erdsl.generator.sets.MatchSets
import org.erdsl.net.IpAddress
import org.erdsl.policy.RouterPlan

/** The sets that policies refer to. */
class DefinedSets {

    def String print(RouterPlan plan, MatchSets sets) '''
        «FOR session : plan.sessions»
            «neighbor(session.name, session.neighbor)»
        «ENDFOR»
        «FOR session : plan.ibgp»
            «neighbor(session.name, session.neighbor)»
        «ENDFOR»
        «FOR set : AsPathSets.of(plan)»
            [[defined-sets.bgp-defined-sets.as-path-sets]]
              as-path-set-name = "«set.name»"
              as-path-list = ["«set.expression»"]
            #
        «ENDFOR»
        «FOR set : sets.prefixSets»
            [[defined-sets.prefix-sets]]
              prefix-set-name = "«set.name»"
              «FOR entry : set.entries»
                  [[defined-sets.prefix-sets.prefix-list]]
                    ip-prefix = "«entry.range.prefix»"
                    masklength-range = "«entry.range.minimumLength»..«entry.range.maximumLength»"
              «ENDFOR»
            #
        «ENDFOR»
        «FOR set : sets.communitySets»
            [[defined-sets.bgp-defined-sets.community-sets]]
              community-set-name = "«set.name»"
              community-list = [«CommunityExpressions.of(set).map['"' + it + '"'].join(", ")»]
            #
        «ENDFOR»
    '''

    private def neighbor(String name, IpAddress address) '''
        [[defined-sets.neighbor-sets]]
          neighbor-set-name = "«name»"
          neighbor-info-list = ["«address»"]
        #
    '''
}
