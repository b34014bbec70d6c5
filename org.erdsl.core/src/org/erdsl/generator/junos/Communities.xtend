package org.erdsl.generator.junos

import java.util.List
import org.erdsl.generator.routemap.CommunityValues
import org.erdsl.net.Community

/** The communities terms look for. */
class Communities {

    def String print(List<Community> communities, JunosForm form) '''
        «FOR community : communities»
            «IF form == JunosForm.REPLACE»
                replace:
            «ENDIF»
            community «CommunityValues.name(community)» {
                members «community»;
            }
        «ENDFOR»
    '''
}
