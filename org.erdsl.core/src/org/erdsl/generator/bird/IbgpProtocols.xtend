package org.erdsl.generator.bird

import org.erdsl.net.Asn
import org.erdsl.policy.IbgpPlan

/** An iBGP session, which is a protocol. */
class IbgpProtocols {

    def String print(IbgpPlan session, Asn localAs) '''
        protocol bgp «ProtocolNames.of(session.vrf, session.neighbor)» {
            description "«session.description»";
            «IF session.vrf.present»
                vrf "«session.vrf.get»";
            «ENDIF»
            local «session.localAddress» as «localAs»;
            neighbor «session.neighbor» as «localAs»;
            «new Channels().print(session.vrf, session.family, channel(session))»
        }
        #
    '''

    private def channel(IbgpPlan session) '''
        import table on;
        import filter '«session.inbound.name»';
        export filter '«session.outbound.name»';
        next hop self;
    '''
}
