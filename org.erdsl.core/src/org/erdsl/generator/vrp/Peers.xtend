package org.erdsl.generator.vrp

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.net.AddressFamily
import org.erdsl.policy.MaximumPrefixes
import org.erdsl.policy.RouterPlan

/** The BGP sessions. */
class Peers {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        «IF plan.sessions.exists[settings.bfd.present]»
            bfd
             quit
            #
        «ENDIF»
        bgp «plan.localAs»
         check-first-as
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            «" "»# MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «" "»peer «session.neighbor» as-number «session.remoteAs»
            «" "»peer «session.neighbor» description «session.settings.description»
            «IF session.settings.timers.present»
                «" "»peer «session.neighbor» timer keepalive «session.settings.timers.get.keepaliveSeconds» hold «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.bfd.present»
                «" "»peer «session.neighbor» bfd min-tx-interval «session.settings.bfd.get.intervalMilliseconds» min-rx-interval «session.settings.bfd.get.intervalMilliseconds» detect-multiplier «session.settings.bfd.get.multiplier»
                «" "»peer «session.neighbor» bfd enable
            «ENDIF»
            «IF session.settings.authenticationSecret.present»
                «" "»# peer «session.neighbor» password cipher <secret «session.settings.authenticationSecret.get»>
            «ENDIF»
        «ENDFOR»
        «FOR family : families»
            «" "»#
            «" "»«IF family.family == AddressFamily.IPV4»ipv4«ELSE»ipv6«ENDIF»-family unicast
            «"  "»# advertised while the routing table holds exactly this prefix
            «FOR prefix : family.networks»
                «"  "»network «prefix.network» «prefix.length»
            «ENDFOR»
            «FOR session : family.sessions»
                «"  "»peer «session.neighbor» enable
                «"  "»peer «session.neighbor» route-policy «session.inbound.name» import
                «"  "»peer «session.neighbor» route-policy «session.outbound.name» export
                «IF session.settings.maximumPrefixes.present»
                    «"  "»peer «session.neighbor» route-limit «limit(session.settings.maximumPrefixes.get)»
                «ENDIF»
            «ENDFOR»
            «"  "»quit
        «ENDFOR»
         quit
        #
    '''

    /** The session stays down once the limit is exceeded; without the last word it would come back after 30 seconds. */
    private def limit(MaximumPrefixes maximum) {
        maximum.limit + (if (maximum.warningPercent.present) " " + maximum.warningPercent.asInt else "")
            + " idle-forever"
    }
}
