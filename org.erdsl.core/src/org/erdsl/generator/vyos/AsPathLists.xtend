package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.generator.routemap.AsPathList

/** The AS path lists. */
class AsPathLists {

    static val STEP = 10

    def String print(List<AsPathList> lists) '''
        «FOR list : lists»
            «FOR entry : list.expressions.indexed»
                set policy as-path-list «list.name» rule «STEP * (entry.key + 1)» action permit
                set policy as-path-list «list.name» rule «STEP * (entry.key + 1)» regex '«entry.value»'
            «ENDFOR»
            #
        «ENDFOR»
    '''
}
