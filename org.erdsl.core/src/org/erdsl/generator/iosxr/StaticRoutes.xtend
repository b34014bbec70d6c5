package org.erdsl.generator.iosxr

import java.util.List

/** The routes to nowhere. */
class StaticRoutes {

    def String print(List<RoutingTable> tables) '''
        «IF tables.exists[discards]»
            router static
            «FOR table : tables.filter[discards]»
                «IF table.vrf.present»
                    «" "»vrf «table.vrf.get»
                    «printFamilies(table, "  ")»
                    «" "»exit
                «ELSE»
                    «printFamilies(table, " ")»
                «ENDIF»
            «ENDFOR»
            exit
            !
        «ENDIF»
    '''

    private def printFamilies(RoutingTable table, String indent) '''
        «FOR family : table.families.filter[!table.discarded(it).empty]»
            «indent»address-family «family.toString.toLowerCase» unicast
            «FOR prefix : table.discarded(family)»
                «indent» «prefix» Null0
            «ENDFOR»
            «indent»exit
        «ENDFOR»
    '''
}
