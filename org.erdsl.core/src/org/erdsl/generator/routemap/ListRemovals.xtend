package org.erdsl.generator.routemap

import org.erdsl.net.AddressFamily

/** Removes the policies, then the lists they refer to. AS path lists are left to each platform, which names them. */
class ListRemovals {

    val String communityList

    /** @param communityList what a line of a community list begins with: {@code ip community-list standard} */
    new(String communityList) {
        this.communityList = communityList
    }

    def String print(PolicyLists lists) '''
        «FOR policy : lists.policies»
            no route-map «policy.name»
        «ENDFOR»
        «FOR list : lists.prefixLists»
            no «IF list.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» prefix-list «list.name»
        «ENDFOR»
        «FOR list : lists.communityLists»
            no «communityList» «list.name»
        «ENDFOR»
    '''
}
