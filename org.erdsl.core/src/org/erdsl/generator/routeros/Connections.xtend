package org.erdsl.generator.routeros

import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP instance and its connections. Nothing but the listed networks is put into BGP. */
class Connections {

    package static def String name(SessionPlan session) '''ERDSL-«session.name»'''

    package static def String instance(RouterPlan plan) '''ERDSL-«plan.localAs»'''

    def String print(RouterPlan plan) '''
        /routing/bgp/instance/add name=«instance(plan)» as=«plan.localAs»
        # networks are advertised while the routing table holds exactly them
        «FOR session : plan.sessions»
            /routing/bgp/connection/add name=«name(session)» instance=«instance(plan)» comment="«session.settings.description»" afi=«afi(session)» local.role=ebgp local.address=«session.localAddress» remote.address=«session.neighbor» remote.as=«session.remoteAs» input.filter=«session.inbound.name» output.filter-chain=«session.outbound.name» output.network=«AddressLists.name(session)»«timers(session)»«IF session.settings.bfd.present» use-bfd=yes«ENDIF»
        «ENDFOR»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions.filter[settings.authenticationSecret.present]»
            # /routing/bgp/connection/set [find name="«name(session)»"] tcp-md5-key=<secret «session.settings.authenticationSecret.get»>
        «ENDFOR»
        #
    '''

    private def afi(SessionPlan session) {
        if (session.family == AddressFamily.IPV4) "ip" else "ipv6"
    }

    private def timers(SessionPlan session) '''«IF session.settings.timers.present» hold-time=«session.settings.timers.get.holdSeconds»s keepalive-time=«session.settings.timers.get.keepaliveSeconds»s«ENDIF»'''
}
