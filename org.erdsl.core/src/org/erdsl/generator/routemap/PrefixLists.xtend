package org.erdsl.generator.routemap

import java.util.List
import org.erdsl.net.AddressFamily

/** The prefix lists, an entry a line. */
class PrefixLists {

    def CharSequence print(List<PrefixList> lists) '''
        «FOR list : lists»
            «FOR entry : list.entries»
                «command(list.family)» «list.name» seq «entry.sequence» permit «entry.text»
            «ENDFOR»
            !
        «ENDFOR»
    '''

    private def command(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip prefix-list" else "ipv6 prefix-list"
    }
}
