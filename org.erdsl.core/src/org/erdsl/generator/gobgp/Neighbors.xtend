package org.erdsl.generator.gobgp

import org.erdsl.net.AddressFamily
import org.erdsl.net.Asn
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.Origin
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions. Descriptions are comments, for GoBGP ends a session whose description changes. */
class Neighbors {

    /** The AS number of the router. */
    val Asn localAs

    new(Asn localAs) {
        this.localAs = localAs
    }

    def String print(RouterPlan plan) '''
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line an option
        «ENDIF»
        «FOR session : plan.sessions»
            «FOR advertisement : session.advertisements.filter[origin instanceof Origin.Igp]»
                # «advertisement.prefix»: add it to the table while «(advertisement.origin as Origin.Igp).process» holds it
            «ENDFOR»
        «ENDFOR»
        #
        «FOR session : plan.sessions»
            «print(session)»
        «ENDFOR»
        «FOR session : plan.ibgp»
            «print(session)»
        «ENDFOR»
    '''

    private def print(IbgpPlan session) '''
        # «session.description»
        [[neighbors]]
          [neighbors.config]
            neighbor-address = "«session.neighbor»"
            peer-as = «localAs»
          [neighbors.transport.config]
            local-address = "«session.localAddress»"
          «family(session.family)»
        #
    '''

    private def family(AddressFamily family) '''
        [[neighbors.afi-safis]]
          [neighbors.afi-safis.config]
            afi-safi-name = "«family.toString.toLowerCase»-unicast"
    '''

    private def print(SessionPlan session) '''
        # «session.settings.description»
        [[neighbors]]
          [neighbors.config]
            neighbor-address = "«session.neighbor»"
            peer-as = «session.remoteAs»
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
          «family(session.family)»
            «IF session.settings.maximumPrefixes.present»
                [neighbors.afi-safis.prefix-limit.config]
                  # counts what is received, before any policy
                  max-prefixes = «session.settings.maximumPrefixes.get.limit»
                  «IF session.settings.maximumPrefixes.get.warningPercent.present»
                      shutdown-threshold-pct = «session.settings.maximumPrefixes.get.warningPercent.asInt»
                  «ENDIF»
            «ENDIF»
        #
    '''
}
