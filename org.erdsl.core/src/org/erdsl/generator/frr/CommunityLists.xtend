package org.erdsl.generator.frr

import java.util.List
import org.erdsl.generator.routemap.CommunityList

/** The community lists. */
class CommunityLists {

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            «FOR community : list.communities»
                bgp community-list standard «list.name» permit «community»
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
