package org.erdsl.generator.iosxe

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.net.IpAddress
import org.erdsl.policy.RouterPlan

/**
 * The BGP sessions. A neighbor takes filters of an address family only once it is activated there. IOS XE activates every
 * neighbor of the global table for IPv4 unless it is told not to, so those with IPv6 addresses are taken out again.
 */
class Neighbors {

    val RouterPlan plan
    val NeighborCommands commands

    new(RouterPlan plan) {
        this.plan = plan
        this.commands = new NeighborCommands(plan.localAs)
    }

    def String print(List<FamilySessions> families) {
        val global = families.filter[vrf.empty]
        val ofIpv6 = global.filter[family == AddressFamily.IPV6].map[neighbors].flatten.toList
        '''
            «IF families.exists[family == AddressFamily.IPV6]»
                ! IPv6 needs the global command ipv6 unicast-routing, which is left to whoever owns the router
            «ENDIF»
            router bgp «plan.localAs»
            «notes»
            «FOR command : global.map[sessionCommands].flatten»
                «" "»«command»
            «ENDFOR»
            «IF !ofIpv6.empty && !global.exists[family == AddressFamily.IPV4]»
                «" "»!
                «" "»address-family ipv4
                «withdraw(ofIpv6)»
                «" "»exit-address-family
            «ENDIF»
            «FOR family : families»
                «" "»!
                «" "»address-family «family.family.toString.toLowerCase»«IF family.vrf.present» vrf «family.vrf.get»«ENDIF»
                «networks(family)»
                «FOR command : if (family.vrf.present) whole(family) else routeCommands(family)»
                    «"  "»«command»
                «ENDFOR»
                «IF family.vrf.empty && family.family == AddressFamily.IPV4»
                    «withdraw(ofIpv6)»
                «ENDIF»
                «" "»exit-address-family
            «ENDFOR»
            !
        '''
    }

    private def notes() '''
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «IF !plan.ibgp.empty»
            «" "»! iBGP begins at an interface: put its name in place of <interface ...> and make the line a command
        «ENDIF»
    '''

    private def networks(FamilySessions family) '''
        «IF !family.networks.empty»
            «"  "»! advertised while the routing table holds exactly this prefix
        «ENDIF»
        «FOR prefix : family.networks»
            «FOR process : family.processes(prefix)»
                «"  "»! the next prefix has to come from «process»
            «ENDFOR»
            «"  "»network «NetworkText.of(prefix)»
        «ENDFOR»
    '''

    private def withdraw(List<IpAddress> neighbors) '''
        «FOR neighbor : neighbors»
            «"  "»no neighbor «neighbor» activate
        «ENDFOR»
    '''

    private def neighbors(FamilySessions family) {
        family.sessions.map[neighbor] + family.ibgp.map[neighbor]
    }

    private def sessionCommands(FamilySessions family) {
        family.sessions.map[commands.session(it)].flatten + family.ibgp.map[commands.session(it)].flatten
    }

    private def routeCommands(FamilySessions family) {
        family.sessions.map[commands.routes(it)].flatten + family.ibgp.map[commands.routes(it)].flatten
    }

    private def whole(FamilySessions family) {
        family.sessions.map[commands.session(it) + commands.routes(it)].flatten
            + family.ibgp.map[commands.session(it) + commands.routes(it)].flatten
    }
}
