package org.erdsl.generator.junos

import org.erdsl.net.AddressFamily
import org.erdsl.policy.MaximumPrefixes
import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions, a group each, so that a session can be replaced as a whole. */
class Neighbors {

    def String print(RouterPlan plan, JunosForm form, boolean firstAsCheck) '''
        routing-options {
            autonomous-system «plan.localAs»;
        }
        protocols {
            bgp {
                «FOR session : plan.sessions»
                    «IF form == JunosForm.REPLACE»
                        replace:
                    «ENDIF»
                    group ERDSL-«session.name» {
                        type external;
                        «print(session, firstAsCheck)»
                    }
                «ENDFOR»
            }
        }
    '''

    private def print(SessionPlan session, boolean firstAsCheck) {
        val maximum = session.settings.maximumPrefixes
        '''
            neighbor «session.neighbor» {
                description "«session.settings.description»";
                «IF session.settings.timers.present»
                    hold-time «session.settings.timers.get.holdSeconds»;
                «ENDIF»
                import «session.inbound.name»;
                «IF session.settings.authenticationSecret.present»
                    # authentication-key "<secret «session.settings.authenticationSecret.get»>";
                «ENDIF»
                family «family(session)» {
                    «IF maximum.present»
                        unicast {
                            accepted-prefix-limit {
                                maximum «maximum.get.limit»;
                                teardown «warning(maximum.get)»idle-timeout forever;
                            }
                        }
                    «ELSE»
                        unicast;
                    «ENDIF»
                }
                export «session.outbound.name»;
                peer-as «session.remoteAs»;
                «IF firstAsCheck»
                    enforce-first-as;
                «ENDIF»
                «IF session.settings.bfd.present»
                    bfd-liveness-detection {
                        minimum-interval «session.settings.bfd.get.intervalMilliseconds»;
                        multiplier «session.settings.bfd.get.multiplier»;
                    }
                «ENDIF»
            }
        '''
    }

    /** The share in percent that warns, where there is one. */
    private def warning(MaximumPrefixes maximum) {
        if (maximum.warningPercent.present) maximum.warningPercent.asInt + " " else ""
    }

    private def family(SessionPlan session) {
        if (session.family == AddressFamily.IPV4) "inet" else "inet6"
    }
}
