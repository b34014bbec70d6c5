package org.erdsl.generator.openbgpd

import java.util.List
import org.erdsl.generator.routemap.PrefixList
import org.erdsl.policy.PrefixRange

/** The prefix sets. */
class PrefixSets {

    def String print(List<PrefixList> lists) '''
        «FOR list : lists»
            prefix-set "«list.name»" {
                «FOR entry : list.entries»
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
