package org.erdsl.generator.frr

import java.util.List
import org.erdsl.generator.routemap.CommunityList
import org.erdsl.generator.routemap.NumberedCommunity

/** The community lists, their entries numbered and their values in words and order as FRR shows them. */
class CommunityLists {

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            «FOR entry : NumberedCommunity.of(list)»
                bgp community-list standard «list.name» seq «entry.number» permit «list.line(entry.community).map[CommunityText.of(it)].join(" ")»
            «ENDFOR»
            !
        «ENDFOR»
    '''
}
