package org.erdsl.generator.gobgp

import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions. */
class Neighbors {

    def String print(RouterPlan plan) '''
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line an option
        «ENDIF»
        «FOR session : plan.sessions»
            «print(session)»
        «ENDFOR»
    '''

    private def print(SessionPlan session) '''
        [[neighbors]]
          [neighbors.config]
            neighbor-address = "«session.neighbor»"
            peer-as = «session.remoteAs»
            description = "«session.settings.description»"
            «IF session.settings.authenticationSecret.present»
                # auth-password = "<secret «session.settings.authenticationSecret.get»>"
            «ENDIF»
          [neighbors.transport.config]
            local-address = "«session.localAddress»"
          «IF session.settings.timers.present»
              [neighbors.timers.config]
                keepalive-interval = «session.settings.timers.get.keepaliveSeconds»
                hold-time = «session.settings.timers.get.holdSeconds»
          «ENDIF»
          [[neighbors.afi-safis]]
            [neighbors.afi-safis.config]
              afi-safi-name = "«session.family.toString.toLowerCase»-unicast"
            «IF session.settings.maximumPrefixes.present»
                [neighbors.afi-safis.prefix-limit.config]
                  max-prefixes = «session.settings.maximumPrefixes.get.limit»
                  «IF session.settings.maximumPrefixes.get.warningPercent.present»
                      shutdown-threshold-pct = «session.settings.maximumPrefixes.get.warningPercent.asInt»
                  «ENDIF»
            «ENDIF»
        #
    '''
}
