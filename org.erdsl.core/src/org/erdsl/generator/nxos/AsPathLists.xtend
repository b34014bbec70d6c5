package org.erdsl.generator.nxos

import java.util.List

/** The AS path lists. */
class AsPathLists {

    def String print(List<String> names) '''
        «FOR name : names»
            ip as-path access-list «name» permit "^$"
            !
        «ENDFOR»
    '''
}
