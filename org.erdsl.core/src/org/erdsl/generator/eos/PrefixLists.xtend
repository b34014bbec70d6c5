package org.erdsl.generator.eos

import java.util.List
import org.erdsl.generator.routemap.PrefixList
import org.erdsl.net.AddressFamily

/** The prefix lists: those of IPv4 an entry a line, those of IPv6 in a mode of their own. */
class PrefixLists {

    def String print(List<PrefixList> lists) '''
        «FOR list : lists»
            «IF list.family == AddressFamily.IPV4»
                «FOR entry : list.entries»
                    ip prefix-list «list.name» seq «entry.sequence» permit «entry.text»
                «ENDFOR»
            «ELSE»
                ipv6 prefix-list «list.name»
                «FOR entry : list.entries»
                    «" "»seq «entry.sequence» permit «entry.text»
                «ENDFOR»
                exit
            «ENDIF»
            !
        «ENDFOR»
    '''
}
