package org.erdsl.generator.frr

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.MaximumPrefixText
import org.erdsl.policy.RouterPlan

/** The BGP sessions. A session's filters are named before the session is activated. */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        router bgp «plan.localAs»
         no bgp default ipv4-unicast
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
            «" "»neighbor «session.neighbor» description «session.settings.description»
            «" "»neighbor «session.neighbor» enforce-first-as
            «IF session.settings.timers.present»
                «" "»neighbor «session.neighbor» timers «session.settings.timers.get.keepaliveSeconds» «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.bfd.present»
                «" "»neighbor «session.neighbor» bfd profile «BfdProfiles.name(session.settings.bfd.get)»
            «ENDIF»
            «IF session.settings.authenticationSecret.present»
                «" "»! neighbor «session.neighbor» password <secret «session.settings.authenticationSecret.get»>
            «ENDIF»
        «ENDFOR»
        «FOR family : families»
            «" "»!
            «" "»address-family «family.family.toString.toLowerCase» unicast
            «"  "»! advertised while the routing table holds exactly this prefix
            «FOR prefix : family.networks»
                «"  "»network «prefix»
            «ENDFOR»
            «FOR session : family.sessions»
                «"  "»neighbor «session.neighbor» route-map «session.inbound.name» in
                «"  "»neighbor «session.neighbor» route-map «session.outbound.name» out
                «IF session.settings.maximumPrefixes.present»
                    «"  "»neighbor «session.neighbor» «MaximumPrefixText.of(session.settings.maximumPrefixes.get)»
                «ENDIF»
                «"  "»neighbor «session.neighbor» activate
            «ENDFOR»
            «" "»exit-address-family
        «ENDFOR»
        exit
        !
    '''
}
