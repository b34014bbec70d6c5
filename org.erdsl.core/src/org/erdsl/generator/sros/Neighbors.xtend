package org.erdsl.generator.sros

import org.erdsl.net.AddressFamily
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions, a group each. */
class Neighbors {

    def String print(RouterPlan plan) '''
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and take the mark before it away
        «ENDIF»
        /configure router "Base" autonomous-system «plan.localAs»
        «FOR session : plan.sessions»
            #
            /configure router "Base" bgp group "ERDSL-«session.name»" type external
            «print(session)»
        «ENDFOR»
        #
    '''

    private def print(SessionPlan session) {
        val neighbor = '''/configure router "Base" bgp neighbor "«session.neighbor»"'''
        val ipv4 = session.family == AddressFamily.IPV4
        val family = session.family.toString.toLowerCase
        val settings = session.settings
        '''
            «neighbor» group "ERDSL-«session.name»"
            «neighbor» description "«settings.description»"
            «neighbor» peer-as «session.remoteAs»
            «neighbor» enforce-first-as true
            «neighbor» family ipv4 «ipv4»
            «neighbor» family ipv6 «!ipv4»
            «neighbor» import policy ["«session.inbound.name»"]
            «neighbor» export policy ["«session.outbound.name»"]
            «IF settings.authenticationSecret.present»
                # «neighbor» authentication-key "<secret «settings.authenticationSecret.get»>"
            «ENDIF»
            «IF settings.maximumPrefixes.present»
                «neighbor» prefix-limit «family» maximum «settings.maximumPrefixes.get.limit»
                «neighbor» prefix-limit «family» post-import true
                «IF settings.maximumPrefixes.get.warningPercent.present»
                    «neighbor» prefix-limit «family» threshold «settings.maximumPrefixes.get.warningPercent.asInt»
                «ENDIF»
            «ENDIF»
            «IF settings.timers.present»
                «neighbor» keepalive «settings.timers.get.keepaliveSeconds»
                «neighbor» hold-time seconds «settings.timers.get.holdSeconds»
            «ENDIF»
            «IF settings.bfd.present»
                «neighbor» bfd-liveness true
            «ENDIF»
        '''
    }
}
