package org.erdsl.generator.frr

import java.util.List

/** The AS path lists. */
class AsPathLists {

    def String print(List<String> names) '''
        «FOR name : names»
            bgp as-path access-list «name» permit ^$
            !
        «ENDFOR»
    '''
}
