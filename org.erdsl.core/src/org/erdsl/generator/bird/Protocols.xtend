package org.erdsl.generator.bird

import org.erdsl.policy.RouterPlan
import org.erdsl.policy.SessionPlan

/** The BGP sessions, a protocol each. */
class Protocols {

    def String print(RouterPlan plan) '''
        «IF plan.sessions.exists[settings.bfd.present]»
            # leave this out where the router's own configuration has a protocol for BFD
            protocol bfd 'ERDSL-bfd' {
            }
            #
        «ENDIF»
        «IF plan.sessions.exists[settings.authenticationSecret.present]»
            # MD5 keys are not in this file: put each in place of its <secret NAME> and make the line an option
        «ENDIF»
        «FOR session : plan.sessions»
            «print(session)»
        «ENDFOR»
    '''

    private def print(SessionPlan session) '''
        protocol bgp 'ERDSL-«session.name»' {
            description "«session.settings.description»";
            local «session.localAddress» as «session.localAs»;
            neighbor «session.neighbor» as «session.remoteAs»;
            enforce first as on;
            «IF session.settings.authenticationSecret.present»
                # password "<secret «session.settings.authenticationSecret.get»>";
            «ENDIF»
            «IF session.settings.timers.present»
                keepalive time «session.settings.timers.get.keepaliveSeconds»;
                hold time «session.settings.timers.get.holdSeconds»;
            «ENDIF»
            «IF session.settings.bfd.present»
                bfd {
                    interval «session.settings.bfd.get.intervalMilliseconds» ms;
                    multiplier «session.settings.bfd.get.multiplier»;
                };
            «ENDIF»
            «session.family.toString.toLowerCase» {
                import filter '«session.inbound.name»';
                export filter '«session.outbound.name»';
                «IF session.settings.maximumPrefixes.present»
                    import limit «session.settings.maximumPrefixes.get.limit» action disable;
                «ENDIF»
            };
        }
        #
    '''
}
