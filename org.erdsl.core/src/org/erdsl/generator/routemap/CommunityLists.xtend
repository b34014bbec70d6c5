package org.erdsl.generator.routemap

import java.util.List

/** The community lists, a community a line: a line with several asks for all of them. */
class CommunityLists {

    val String command

    /** @param command what a line begins with: {@code ip community-list standard} */
    new(String command) {
        this.command = command
    }

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            «FOR community : list.communities»
                «command» «list.name» permit «community»
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
