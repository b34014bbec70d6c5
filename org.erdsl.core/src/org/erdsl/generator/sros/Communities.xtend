package org.erdsl.generator.sros

import java.util.List
import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.net.Community

/** The communities terms look for. */
class Communities {

    def String print(List<Community> communities) '''
        «FOR community : communities»
            /configure policy-options community "«CommunityValues.name(community)»" { member "«community»" }
        «ENDFOR»
        #
    '''
}
