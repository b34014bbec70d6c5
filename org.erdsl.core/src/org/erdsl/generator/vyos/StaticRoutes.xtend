package org.erdsl.generator.vyos

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily

/** The routes to nowhere. Any other route to such a prefix is better, so traffic for it goes where it is told to. */
class StaticRoutes {

    static val LAST_RESORT = 250

    def String print(List<FamilySessions> families) '''
        «FOR family : families.filter[!blackholes.empty]»
            «FOR prefix : family.blackholes»
                set «VrfPath.of(family.vrf)»protocols static «kind(family.family)» «prefix» blackhole distance «LAST_RESORT»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    private def kind(AddressFamily family) {
        if (family == AddressFamily.IPV4) "route" else "route6"
    }
}
