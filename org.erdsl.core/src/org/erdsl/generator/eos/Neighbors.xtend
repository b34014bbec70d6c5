package org.erdsl.generator.eos

import java.util.List
import java.util.Optional
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan

/**
 * The BGP sessions, those of a VRF in its mode. EOS may activate every neighbor for IPv4, whatever its address, so
 * neighbors with IPv6 addresses are taken out of that family.
 */
class Neighbors {

    val RouterPlan plan
    val NeighborCommands commands

    new(RouterPlan plan) {
        this.plan = plan
        this.commands = new NeighborCommands(plan.localAs)
    }

    def String print() '''
        «IF plan.sessions.exists[family == AddressFamily.IPV6]»
            ! IPv6 needs the command ipv6 unicast-routing, in a VRF that of the VRF, which is left to whoever owns the switch
        «ENDIF»
        router bgp «plan.localAs»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «IF !plan.ibgp.empty»
            «" "»! iBGP begins at an interface: put its name in place of <interface ...> and make the line a command
        «ENDIF»
        «FOR vrf : FamilySessions.vrfs(plan)»
            «IF vrf.present»
                «" "»!
                «" "»vrf «vrf.get»
            «ENDIF»
            «sessions(FamilySessions.of(plan, vrf), indentation(vrf))»
            «IF vrf.present»
                «" "»exit
            «ENDIF»
        «ENDFOR»
        exit
        !
    '''

    private def indentation(Optional<String> vrf) {
        if (vrf.present) "  " else " "
    }

    private def sessions(List<FamilySessions> families, String before) '''
        «FOR command : families.map[sessionCommands].flatten»
            «before»«command»
        «ENDFOR»
        «IF !families.exists[family == AddressFamily.IPV4]»
            «before»!
            «before»address-family ipv4
            «FOR neighbor : families.map[neighbors].flatten»
                «before» no neighbor «neighbor» activate
            «ENDFOR»
            «before»exit
        «ENDIF»
        «FOR family : families»
            «before»!
            «before»address-family «family.family.toString.toLowerCase»
            «FOR command : routeCommands(family)»
                «before» «command»
            «ENDFOR»
            «IF family.family == AddressFamily.IPV4»
                «FOR neighbor : families.filter[it !== family].map[neighbors].flatten»
                    «before» no neighbor «neighbor» activate
                «ENDFOR»
            «ENDIF»
            «IF !family.networks.empty»
                «before» ! advertised while the routing table holds exactly this prefix
            «ENDIF»
            «FOR prefix : family.networks»
                «FOR process : family.processes(prefix)»
                    «before» ! the next prefix has to come from «process»
                «ENDFOR»
                «before» network «prefix»
            «ENDFOR»
            «before»exit
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
}
