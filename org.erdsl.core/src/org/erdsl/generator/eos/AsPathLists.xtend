package org.erdsl.generator.eos

import java.util.List

/** The AS path lists. An entry ends with the origin it asks for. */
class AsPathLists {

    def String print(List<String> names) '''
        «FOR name : names»
            ip as-path access-list «name» permit ^$ any
            !
        «ENDFOR»
    '''
}
