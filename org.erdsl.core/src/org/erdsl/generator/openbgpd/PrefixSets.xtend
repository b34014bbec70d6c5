package org.erdsl.generator.openbgpd

import org.erdsl.generator.sets.MatchSets
import org.erdsl.policy.PrefixRange

/** The prefix sets. */
class PrefixSets {

    def String print(MatchSets sets) '''
        «FOR set : sets.prefixSets»
            prefix-set "«set.name»" {
                «FOR entry : set.entries»
                    «print(entry.range)»
                «ENDFOR»
            }
            #
        «ENDFOR»
    '''

    private def print(PrefixRange range) {
        if (range.exact) '''«range.prefix»''' else '''«range.prefix» prefixlen «range.minimumLength» - «range.maximumLength»'''
    }
}
