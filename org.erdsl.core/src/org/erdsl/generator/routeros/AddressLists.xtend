package org.erdsl.generator.routeros

import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The address lists with what a session advertises. */
class AddressLists {

    def String print(RouterPlan plan) '''
        «FOR session : plan.sessions»
            «FOR prefix : session.advertised»
                «menu(session)»/add list=«name(session)» address=«prefix»
            «ENDFOR»
            #
        «ENDFOR»
    '''

    package static def String menu(SessionPlan session) '''/«IF session.family == AddressFamily.IPV4»ip«ELSE»ipv6«ENDIF»/firewall/address-list'''

    package static def String name(SessionPlan session) '''«session.outbound.name»_networks'''
}
