package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily

/** The routes to nowhere, of the usual distance: with a long one, a path that iBGP brings would come first. */
class Blackholes {

    def String print(List<FamilySessions> families) '''
        «FOR family : families»
            «FOR prefix : family.blackholes»
                «IF family.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF» route «IF family.vrf.present»vrf «family.vrf.get» «ENDIF»«NetworkText.ofRoute(prefix)» Null0
            «ENDFOR»
        «ENDFOR»
        «IF families.exists[!blackholes.empty]»
            !
        «ENDIF»
    '''
}
