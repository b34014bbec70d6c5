package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.generator.routemap.PrefixList
import org.erdsl.net.AddressFamily

/** The prefix lists. */
class PrefixLists {

    def String print(List<PrefixList> lists) '''
        «FOR list : lists»
            «FOR entry : list.entries»
                set policy «kind(list.family)» «list.name» rule «entry.sequence» action permit
                set policy «kind(list.family)» «list.name» rule «entry.sequence» prefix «entry.range.prefix»
                «IF entry.least.present»
                    set policy «kind(list.family)» «list.name» rule «entry.sequence» ge «entry.least.asInt»
                «ENDIF»
                «IF entry.most.present»
                    set policy «kind(list.family)» «list.name» rule «entry.sequence» le «entry.most.asInt»
                «ENDIF»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    package static def String kind(AddressFamily family) {
        if (family == AddressFamily.IPV4) "prefix-list" else "prefix-list6"
    }
}
