package org.erdsl.generator.routemap

import java.util.List
import org.erdsl.net.AddressFamily

/** The prefix lists, an entry a line. */
class PrefixLists {

    def CharSequence print(List<PrefixList> lists) '''
        «FOR list : lists»
            «entries(list)»
            !
        «ENDFOR»
    '''

    /** The lists of one family together, which saves lines on paper. */
    def CharSequence printByFamily(List<PrefixList> lists) '''
        «FOR ofFamily : AddressFamily.values.map[family|lists.filter[it.family == family]].filter[!empty]»
            «FOR list : ofFamily»
                «entries(list)»
            «ENDFOR»
            !
        «ENDFOR»
    '''

    private def entries(PrefixList list) '''
        «FOR entry : list.entries»
            «command(list.family)» «list.name» seq «entry.sequence» permit «entry.text»
        «ENDFOR»
    '''

    private def command(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip prefix-list" else "ipv6 prefix-list"
    }
}
