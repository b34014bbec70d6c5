package org.erdsl.generator.iosxr

import java.util.List
import org.erdsl.generator.routemap.CommunityList

/** The community sets. Whether any or all of a set are asked for is said where it is used. */
class CommunitySets {

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            community-set «list.name»
            «FOR community : list.communities SEPARATOR ",\n" AFTER "\n"»«"  "»«community»«ENDFOR»
            end-set
            !
        «ENDFOR»
    '''
}
