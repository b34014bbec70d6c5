package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.net.Community

/** The community filters, each of one line with one value, for all nodes that look for it. */
class CommunityFilters {

    def String print(List<Community> communities) '''
        «FOR community : communities»
            ip community-filter basic «CommunityValues.name(community)» index 10 permit «community»
        «ENDFOR»
        «IF !communities.empty»
            #
        «ENDIF»
    '''
}
