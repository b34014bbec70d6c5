package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.generator.routemap.AsPathList

/** The AS path lists, which IOS XE numbers. */
class AsPathLists {

    val AsPathNumbers numbers

    package new(AsPathNumbers numbers) {
        this.numbers = numbers
    }

    def String print(List<AsPathList> lists) '''
        «FOR list : lists»
            «FOR expression : list.expressions»
                ip as-path access-list «numbers.of(list.name)» permit «expression»
            «ENDFOR»
        «ENDFOR»
        «IF !lists.empty»
            !
        «ENDIF»
    '''
}
