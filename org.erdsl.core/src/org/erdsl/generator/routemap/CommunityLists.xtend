package org.erdsl.generator.routemap

import java.util.List

/** The community lists; a line with several communities asks for all of them. */
class CommunityLists {

    val String command

    /** @param command what a line begins with: {@code ip community-list standard} */
    new(String command) {
        this.command = command
    }

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            «lines(list)»
            !
        «ENDFOR»
    '''

    /** All lists together, which saves lines on paper. */
    def String printTogether(List<CommunityList> lists) '''
        «FOR list : lists»
            «lines(list)»
        «ENDFOR»
        «IF !lists.empty»
            !
        «ENDIF»
    '''

    private def lines(CommunityList list) '''
        «FOR line : list.lines»
            «command» «list.name» permit «line.join(" ")»
        «ENDFOR»
    '''
}
