package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.generator.routemap.CommunityList
import org.erdsl.generator.routemap.NumberedCommunity
import org.erdsl.net.Community

/**
 * The community lists. VyOS makes regular expressions of named lists, which look at the values in ascending order; an
 * underscore stands for either end and the space between values, so that no other value matches.
 */
class CommunityLists {

    def String print(List<CommunityList> lists) '''
        «FOR list : lists»
            «FOR entry : NumberedCommunity.of(list)»
                set policy community-list «list.name» rule «entry.number» action permit
                set policy community-list «list.name» rule «entry.number» regex '_«list.line(entry.community).map[text].join("_.*")»_'
            «ENDFOR»
            #
        «ENDFOR»
    '''

    /** What FRR writes for a community before it looks at it with an expression. */
    private def text(Community community) {
        if (community == Community.GRACEFUL_SHUTDOWN) "graceful-shutdown" else community.toString
    }
}
