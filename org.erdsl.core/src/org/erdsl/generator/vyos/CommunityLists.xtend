package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.generator.routemap.CommunityList
import org.erdsl.generator.routemap.NumberedCommunity

/**
 * The community lists. VyOS makes regular expressions of named lists; an underscore stands for either end and the space
 * between values, so that no other value matches.
 */
class CommunityLists {

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            «FOR entry : NumberedCommunity.of(list)»
                set policy community-list «list.name» rule «entry.number» action permit
                set policy community-list «list.name» rule «entry.number» regex '_«entry.community»_'
            «ENDFOR»
            #
        «ENDFOR»
    '''
}
