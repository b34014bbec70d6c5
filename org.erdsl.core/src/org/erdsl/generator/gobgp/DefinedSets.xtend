package org.erdsl.generator.gobgp

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.RouterPlan

/** The sets that policies refer to. Communities are regular expressions to GoBGP, so each is anchored. */
class DefinedSets {

    def String print(RouterPlan plan, PolicyLists lists) '''
        «FOR session : plan.sessions»
            [[defined-sets.neighbor-sets]]
              neighbor-set-name = "«session.name»"
              neighbor-info-list = ["«session.neighbor»"]
            #
        «ENDFOR»
        «FOR asn : plan.sessions.map[remoteAs].toSet»
            [[defined-sets.bgp-defined-sets.as-path-sets]]
              as-path-set-name = "ERDSL-from-«asn»"
              as-path-list = ["^«asn»_"]
            #
        «ENDFOR»
        «FOR list : lists.prefixLists»
            [[defined-sets.prefix-sets]]
              prefix-set-name = "«list.name»"
              «FOR entry : list.entries»
                  [[defined-sets.prefix-sets.prefix-list]]
                    ip-prefix = "«entry.range.prefix»"
                    masklength-range = "«entry.range.minimumLength»..«entry.range.maximumLength»"
              «ENDFOR»
            #
        «ENDFOR»
        «FOR list : lists.communityLists»
            [[defined-sets.bgp-defined-sets.community-sets]]
              community-set-name = "«list.name»"
              community-list = [«list.communities.map['"^' + it + '$"'].join(", ")»]
            #
        «ENDFOR»
    '''
}
