package org.erdsl.generator.routeros

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily

/** The routes to nowhere for advertised prefixes, marked so that they are found again. */
class StaticRoutes {

    def String print(List<FamilySessions> families) '''
        «FOR family : families.filter[!blackholes.empty]»
            «FOR prefix : family.blackholes»
                «menu(family.family)»/add dst-address=«prefix» blackhole distance=250«IF family.vrf.present» routing-table=«family.vrf.get»«ENDIF» comment=«comment(family)»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    package static def String menu(AddressFamily family) '''/«IF family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF»/route'''

    package static def String comment(FamilySessions family) '''ERDSL-blackhole«IF family.vrf.present»-«family.vrf.get»«ENDIF»'''
}
