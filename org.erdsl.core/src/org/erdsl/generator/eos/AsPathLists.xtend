package org.erdsl.generator.eos

import java.util.List
import org.erdsl.generator.routemap.AsPathList

/** The AS path lists. An entry ends with the origin it asks for. */
class AsPathLists {

    def String print(List<AsPathList> lists) '''
        «FOR list : lists»
            «FOR expression : list.expressions»
                ip as-path access-list «list.name» permit «expression» any
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
