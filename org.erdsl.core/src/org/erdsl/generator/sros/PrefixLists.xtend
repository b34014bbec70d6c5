package org.erdsl.generator.sros

import java.util.List
import org.erdsl.generator.routemap.PrefixList

/** The prefix lists, each entry behind the name of its list. */
class PrefixLists {

    def String print(List<PrefixList> lists) '''
        «FOR list : lists»
            «IF ShortNames.of(list.name) != list.name»
                # «list.name»
            «ENDIF»
            «FOR entry : list.entries»
                «FOR line : PrefixMatch.lines(entry.range)»
                    /configure policy-options prefix-list "«ShortNames.of(list.name)»" «line»
                «ENDFOR»
            «ENDFOR»
            #
        «ENDFOR»
    '''
}
