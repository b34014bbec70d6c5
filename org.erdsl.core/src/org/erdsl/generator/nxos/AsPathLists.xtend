package org.erdsl.generator.nxos

import java.util.List
import org.erdsl.generator.routemap.AsPathList

/** The AS path lists. */
class AsPathLists {

    def String print(List<AsPathList> lists) '''
        «FOR list : lists»
            «FOR expression : list.expressions»
                ip as-path access-list «list.name» permit "«expression»"
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
