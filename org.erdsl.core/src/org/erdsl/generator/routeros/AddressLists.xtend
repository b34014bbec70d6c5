package org.erdsl.generator.routeros

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.net.Prefix
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.SessionPlan

/** The address lists with what a session announces as the router's own. */
class AddressLists {

    /** What a session with Microsoft announces. */
    def String print(FamilySessions family, SessionPlan session) {
        print(family, session.outbound, session.networks)
    }

    /** What any session of a family announces, which iBGP passes on. */
    def String print(FamilySessions family, RoutePolicy outbound) {
        print(family, outbound, family.networks)
    }

    private def String print(FamilySessions family, RoutePolicy outbound, List<Prefix> prefixes) '''
        «FOR prefix : prefixes»
            «IF !family.processes(prefix).empty»
                # «prefix» has to come from «family.processes(prefix).join(" or ")»
            «ENDIF»
            «menu(family.family)»/add list=«name(outbound)» address=«prefix»
        «ENDFOR»
        «IF !prefixes.empty»
            #
        «ENDIF»
    '''

    package static def String menu(AddressFamily family) '''/«IF family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF»/firewall/address-list'''

    package static def String name(RoutePolicy outbound) '''«outbound.name»_networks'''
}
