package org.erdsl.generator.frr

import java.util.Optional
import org.erdsl.net.AddressFamily
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions, in an instance of BGP for each VRF. */
class Neighbors {

    def String print(RouterPlan plan) '''
        «FOR instance : BgpInstance.of(plan)»
            router bgp «plan.localAs»«vrf(instance.vrf)»
            «FOR session : instance.sessions»
                «neighbor(plan, session)»
            «ENDFOR»
            «FOR session : instance.ibgp»
                «neighbor(plan, session)»
            «ENDFOR»
            «FOR family : AddressFamily.values.filter[instance.speaksOf(it)]»
                «new Family().print(instance, family)»
            «ENDFOR»
            exit
            !
        «ENDFOR»
    '''

    package static def vrf(Optional<String> vrf) {
        if (vrf.present) " vrf " + vrf.get else ""
    }

    private def neighbor(RouterPlan plan, SessionPlan session) '''
        «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
        «IF session.settings.peerGroup.present»
            «" "»neighbor «session.neighbor» peer-group «session.settings.peerGroup.get»
        «ENDIF»
        «IF session.localAs != plan.localAs»
            «" "»neighbor «session.neighbor» local-as «session.localAs» no-prepend replace-as
        «ENDIF»
        «" "»neighbor «session.neighbor» description «session.settings.description»
        «IF session.settings.bfd.present»
            «" "»neighbor «session.neighbor» bfd
            «" "»neighbor «session.neighbor» bfd profile «BfdProfiles.name(session.settings.bfd.get)»
        «ENDIF»
        «IF session.settings.authenticationSecret.present»
            «" "»! put the MD5 key in place of <secret NAME>, and make the line a command
            «" "»! neighbor «session.neighbor» password <secret «session.settings.authenticationSecret.get»>
        «ENDIF»
        «" "»neighbor «session.neighbor» enforce-first-as
        «IF session.settings.timers.present»
            «" "»neighbor «session.neighbor» timers «session.settings.timers.get.keepaliveSeconds» «session.settings.timers.get.holdSeconds»
        «ENDIF»
    '''

    private def neighbor(RouterPlan plan, IbgpPlan session) '''
        «" "»neighbor «session.neighbor» remote-as «plan.localAs»
        «" "»neighbor «session.neighbor» description «session.description»
        «" "»neighbor «session.neighbor» update-source «session.localAddress»
    '''
}
