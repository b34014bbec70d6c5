package org.erdsl.generator.frr

import java.util.List
import org.erdsl.generator.routemap.AsPathList

/** The AS path lists, their entries numbered as FRR shows them. */
class AsPathLists {

    static val STEP = 5

    def String print(List<AsPathList> lists) '''
        «FOR list : lists»
            «FOR entry : list.expressions.indexed»
                bgp as-path access-list «list.name» seq «STEP * (entry.key + 1)» permit «entry.value»
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
