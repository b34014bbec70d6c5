package org.erdsl.generator.openbgpd

import org.erdsl.net.Asn
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions. */
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
            «print(session)»
        «ENDFOR»
        «FOR session : plan.ibgp»
            «print(session)»
        «ENDFOR»
    '''

    private def print(IbgpPlan session) '''
        neighbor «session.neighbor» {
            remote-as «localAs»
            descr "«session.description»"
            local-address «session.localAddress»
            set nexthop self
        }
        #
    '''

    private def print(SessionPlan session) '''
        neighbor «session.neighbor» {
            remote-as «session.remoteAs»
            «IF session.localAs != localAs»
                local-as «session.localAs»
            «ENDIF»
            descr "«session.settings.description»"
            local-address «session.localAddress»
            enforce neighbor-as yes
            «IF session.settings.authenticationSecret.present»
                # tcp md5sig password "<secret «session.settings.authenticationSecret.get»>"
            «ENDIF»
            «IF session.settings.timers.present»
                holdtime «session.settings.timers.get.holdSeconds»
            «ENDIF»
            «IF session.settings.maximumPrefixes.present»
                # counts what is received, before any filter
                max-prefix «session.settings.maximumPrefixes.get.limit»
            «ENDIF»
        }
        #
    '''
}
