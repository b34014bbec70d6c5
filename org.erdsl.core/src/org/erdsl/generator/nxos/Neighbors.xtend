package org.erdsl.generator.nxos

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.net.IpAddress
import org.erdsl.policy.RouterPlan

/**
 * The BGP sessions, those of a VRF in its mode. A session begins with its address family, so that comes last and its
 * filters first in it.
 */
class Neighbors {

    val RouterPlan plan
    val NeighborCommands commands

    new(RouterPlan plan) {
        this.plan = plan
        this.commands = new NeighborCommands(plan.localAs)
    }

    def String print() '''
        router bgp «plan.localAs»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «IF !plan.ibgp.empty»
            «" "»! iBGP begins at an interface: put its name in place of <interface ...> and make the line a command
        «ENDIF»
        «FOR vrf : FamilySessions.vrfs(plan)»
            «IF vrf.present»
                «" "»vrf «vrf.get»
            «ENDIF»
            «sessions(FamilySessions.of(plan, vrf), if (vrf.present) "  " else " ")»
            «IF vrf.present»
                «" "»exit
            «ENDIF»
        «ENDFOR»
        exit
        !
    '''

    private def sessions(List<FamilySessions> families, String before) '''
        «FOR family : families»
            «before»address-family «word(family.family)» unicast
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
        «FOR family : families»
            «FOR session : family.sessions»
                «neighbor(session.neighbor, family.family, commands.session(session), commands.routes(session), before)»
            «ENDFOR»
            «FOR session : family.ibgp»
                «neighbor(session.neighbor, family.family, commands.session(session), commands.routes(session), before)»
            «ENDFOR»
        «ENDFOR»
    '''

    private def neighbor(IpAddress address, AddressFamily family, List<String> session, List<String> routes,
        String before) '''
        «before»neighbor «address»
        «FOR command : session»
            «before» «command»
        «ENDFOR»
        «before» address-family «word(family)» unicast
        «FOR command : routes»
            «before»  «command»
        «ENDFOR»
        «before» exit
        «before»exit
    '''

    private def word(AddressFamily family) {
        family.toString.toLowerCase
    }
}
