package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.generator.routemap.AsPathList

/**
 * The AS path filters, each of one line: Huawei's manuals do not agree on whether several mean any or all of them. Where
 * any of several paths will do, the expression says so.
 */
class AsPathFilters {

    def String print(List<AsPathList> lists) '''
        «FOR list : lists»
            ip as-path-filter «list.name» index 10 permit «list.expressions.join("|")»
        «ENDFOR»
        «IF !lists.empty»
            #
        «ENDIF»
    '''
}
