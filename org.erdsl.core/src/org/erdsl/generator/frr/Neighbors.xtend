package org.erdsl.generator.frr

import java.util.List
import org.erdsl.generator.routemap.FamilySessions
import org.erdsl.policy.RouterPlan

/** The BGP sessions. A session's filters are named before the session is activated. */
class Neighbors {

    def String print(RouterPlan plan, List<FamilySessions> families) '''
        router bgp «plan.localAs»
         no bgp default ipv4-unicast
        «IF plan.sessions.exists[authenticationSecret.present]»
            «" "»! MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
        «ENDIF»
        «FOR session : plan.sessions»
            «" "»neighbor «session.neighbor» remote-as «session.remoteAs»
            «" "»neighbor «session.neighbor» description «session.circuit» «session.link» «session.family»
            «" "»neighbor «session.neighbor» enforce-first-as
            «IF session.authenticationSecret.present»
                «" "»! neighbor «session.neighbor» password <secret «session.authenticationSecret.get»>
            «ENDIF»
        «ENDFOR»
        «FOR family : families»
            «" "»!
            «" "»address-family «family.family.toString.toLowerCase» unicast
            «"  "»! advertised while the routing table holds exactly this prefix
            «FOR prefix : family.advertised»
                «"  "»network «prefix»
            «ENDFOR»
            «FOR session : family.sessions»
                «"  "»neighbor «session.neighbor» route-map «session.inbound.name» in
                «"  "»neighbor «session.neighbor» route-map «session.outbound.name» out
                «IF session.maximumPrefixes.present»
                    «"  "»neighbor «session.neighbor» maximum-prefix «session.maximumPrefixes.asInt»
                «ENDIF»
                «"  "»neighbor «session.neighbor» activate
            «ENDFOR»
            «" "»exit-address-family
        «ENDFOR»
        exit
        !
    '''
}
