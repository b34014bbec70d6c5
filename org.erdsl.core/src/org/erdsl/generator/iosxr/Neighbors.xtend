package org.erdsl.generator.iosxr

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.generator.routemap.MaximumPrefixText
import org.erdsl.policy.RouterPlan

/** The BGP sessions. IOS XR checks the first AS unless it is told not to, so nothing asks for it. */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        router bgp «plan.localAs»
        «FOR family : families»
            «" "»address-family «family.family.toString.toLowerCase» unicast
            «"  "»! advertised while the routing table holds exactly this prefix
            «FOR prefix : family.networks»
                «"  "»network «prefix»
            «ENDFOR»
            «" "»exit
        «ENDFOR»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor»
            «"  "»remote-as «session.remoteAs»
            «"  "»description «session.settings.description»
            «IF session.settings.timers.present»
                «"  "»timers «session.settings.timers.get.keepaliveSeconds» «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.bfd.present»
                «"  "»bfd fast-detect
                «"  "»bfd minimum-interval «session.settings.bfd.get.intervalMilliseconds»
                «"  "»bfd multiplier «session.settings.bfd.get.multiplier»
            «ENDIF»
            «IF session.settings.authenticationSecret.present»
                «"  "»! password clear <secret «session.settings.authenticationSecret.get»>
            «ENDIF»
            «"  "»address-family «session.family.toString.toLowerCase» unicast
            «"   "»route-policy «session.inbound.name» in
            «"   "»route-policy «session.outbound.name» out
            «IF session.settings.maximumPrefixes.present»
                «"   "»«MaximumPrefixText.of(session.settings.maximumPrefixes.get)»
            «ENDIF»
            «"  "»exit
            «" "»exit
        «ENDFOR»
        exit
        !
    '''
}
