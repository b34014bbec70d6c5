package org.erdsl.generator.bird

import org.erdsl.policy.SessionPlan

/** A BGP session with Microsoft, which is a protocol. */
class Protocols {

    def String print(SessionPlan session) '''
        protocol bgp «ProtocolNames.of(session.vrf, session.neighbor)»«IF session.settings.peerGroup.present» from '«session.settings.peerGroup.get»'«ENDIF» {
            description "«session.settings.description»";
            «IF session.vrf.present»
                vrf "«session.vrf.get»";
            «ENDIF»
            local «session.localAddress» as «session.localAs»;
            neighbor «session.neighbor» as «session.remoteAs»;
            enforce first as on;
            «IF session.settings.peerGroup.present»
                # whatever the template says
                rs client off;
                allow local as 0;
            «ENDIF»
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
            «new Channels().print(session.vrf, session.family, channel(session))»
        }
        #
    '''

    /** What was received is kept, so that another filter applies to it without a word to the neighbor. */
    private def channel(SessionPlan session) '''
        import table on;
        import filter '«session.inbound.name»';
        export filter '«session.outbound.name»';
        «IF session.settings.maximumPrefixes.present»
            # counts what the filter accepts
            import limit «session.settings.maximumPrefixes.get.limit» action disable;
        «ENDIF»
    '''
}
