package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily

/** The routes to nowhere for advertised prefixes. */
class StaticRoutes {

    def String print(List<FamilySessions> families) '''
        «FOR family : families.filter[!blackholes.empty]»
            «FOR prefix : family.blackholes»
                «command(family.family)»«IF family.vrf.present» vpn-instance «family.vrf.get»«ENDIF» «prefix.network» «prefix.length» NULL0 preference 250
            «ENDFOR»
            #
        «ENDFOR»
    '''

    private def command(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip route-static" else "ipv6 route-static"
    }
}
