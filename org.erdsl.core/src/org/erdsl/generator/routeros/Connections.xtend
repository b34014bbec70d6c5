package org.erdsl.generator.routeros

import java.util.Optional
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP instances, one for each VRF, and their connections. Nothing but the listed networks is put into BGP. */
class Connections {

    val RouterPlan plan

    new(RouterPlan plan) {
        this.plan = plan
    }

    package static def String name(String session) '''ERDSL-«session»'''

    package static def String instance(RouterPlan plan, Optional<String> vrf) '''ERDSL-«plan.localAs»«IF vrf.present»-«vrf.get»«ENDIF»'''

    def String printInstances() '''
        «FOR vrf : FamilySessions.vrfs(plan)»
            /routing/bgp/instance/add name=«instance(plan, vrf)» as=«plan.localAs»«IF vrf.present» vrf=«vrf.get» routing-table=«vrf.get»«ENDIF»
        «ENDFOR»
        #
    '''

    def String print(SessionPlan session) '''
        «IF !session.networks.empty»
            # networks are advertised while the routing table holds exactly them
        «ENDIF»
        /routing/bgp/connection/add name=«name(session.name)» instance=«instance(plan, session.vrf)»«group(session)» comment="«session.settings.description»" afi=«afi(session.family)» local.role=ebgp local.address=«session.localAddress» remote.address=«session.neighbor» remote.as=«session.remoteAs» input.filter=«session.inbound.name» output.filter-chain=«session.outbound.name»«networks(session)»«IF session.settings.removesPrivateAsns» output.remove-private-as=yes«ENDIF»«timers(session)»«IF session.settings.bfd.present» use-bfd=yes«ENDIF»
        «IF session.settings.authenticationSecret.present»
            # /routing/bgp/connection/set [find name="«name(session.name)»"] tcp-md5-key=<secret «session.settings.authenticationSecret.get»>
        «ENDIF»
        #
    '''

    def String print(FamilySessions family, IbgpPlan session) '''
        /routing/bgp/connection/add name=«name(session.name)» instance=«instance(plan, session.vrf)» comment="«session.description»" afi=«afi(session.family)» local.role=ibgp local.address=«session.localAddress» remote.address=«session.neighbor» remote.as=«plan.localAs» nexthop-choice=force-self input.filter=«session.inbound.name» output.filter-chain=«session.outbound.name»«IF !family.networks.empty» output.network=«AddressLists.name(session.outbound)»«ENDIF»
        #
    '''

    /** A template may hold what the connection does not say, so the connection says whatever could put routes into BGP. */
    private def group(SessionPlan session) '''«IF session.settings.peerGroup.present» templates=«session.settings.peerGroup.get» output.redistribute="" output.default-originate=never«ENDIF»'''

    private def networks(SessionPlan session) {
        if (!session.networks.empty) {
            return " output.network=" + AddressLists.name(session.outbound)
        }
        return if (session.settings.peerGroup.present) " output.network=\"\"" else ""
    }

    private def afi(AddressFamily family) {
        if (family == AddressFamily.IPV4) "ip" else "ipv6"
    }

    private def timers(SessionPlan session) '''«IF session.settings.timers.present» hold-time=«session.settings.timers.get.holdSeconds»s keepalive-time=«session.settings.timers.get.keepaliveSeconds»s«ENDIF»'''
}
