package org.erdsl.generator.iosxr

import java.util.List
import org.erdsl.generator.routemap.PrefixList

/** The prefix sets. A set has no order; its prefixes stand as numbers sort them. */
class PrefixSets {

    def String print(List<PrefixList> lists) '''
        «FOR list : lists»
            prefix-set «list.name»
            «FOR entry : list.entries.sortBy[range.minimumLength].sortBy[range.prefix] SEPARATOR ",\n" AFTER "\n"»«"  "»«entry.text»«ENDFOR»
            end-set
            !
        «ENDFOR»
    '''
}
