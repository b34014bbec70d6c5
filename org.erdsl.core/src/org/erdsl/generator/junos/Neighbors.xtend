package org.erdsl.generator.junos

import org.erdsl.net.AddressFamily
import org.erdsl.net.Asn
import org.erdsl.policy.IbgpPlan
import org.erdsl.policy.MaximumPrefixes
import org.erdsl.policy.SessionPlan

/**
 * The BGP sessions, a group each, so that a session can be replaced as a whole; one that joins a group is replaced
 * alone. What is said at a neighbor takes precedence over what its group says.
 */
class Neighbors {

    val Asn routersAs
    val JunosForm form
    val boolean firstAsCheck

    new(Asn routersAs, JunosForm form, boolean firstAsCheck) {
        this.routersAs = routersAs
        this.form = form
        this.firstAsCheck = firstAsCheck
    }

    def String print(RoutingTable table) '''
        «IF table.hasSessions»
            protocols {
                bgp {
                    «FOR session : table.sessions»
                        «print(session)»
                    «ENDFOR»
                    «FOR session : table.ibgp»
                        «replaced»
                        group ERDSL-«session.name» {
                            type internal;
                            «printNeighbor(session)»
                        }
                    «ENDFOR»
                }
            }
        «ENDIF»
    '''

    private def print(SessionPlan session) '''
        «IF session.settings.peerGroup.present»
            group «session.settings.peerGroup.get» {
                «replaced»
                «printNeighbor(session)»
            }
        «ELSE»
            «replaced»
            group ERDSL-«session.name» {
                type external;
                «printNeighbor(session)»
            }
        «ENDIF»
    '''

    private def replaced() '''
        «IF form == JunosForm.REPLACE»
            replace:
        «ENDIF»
    '''

    private def printNeighbor(SessionPlan session) {
        val settings = session.settings
        '''
            neighbor «session.neighbor» {
                description "«settings.description»";
                «IF settings.timers.present»
                    hold-time «settings.timers.get.holdSeconds»;
                «ENDIF»
                import «session.inbound.name»;
                «IF settings.authenticationSecret.present»
                    # authentication-key "<secret «settings.authenticationSecret.get»>";
                «ENDIF»
                family «family(session.family)» {
                    «IF settings.maximumPrefixes.present»
                        unicast {
                            accepted-prefix-limit {
                                maximum «settings.maximumPrefixes.get.limit»;
                                teardown «warning(settings.maximumPrefixes.get)»idle-timeout forever;
                            }
                        }
                    «ELSE»
                        unicast;
                    «ENDIF»
                }
                export «session.outbound.name»;
                «IF settings.removesPrivateAsns»
                    remove-private all;
                «ENDIF»
                peer-as «session.remoteAs»;
                «IF session.localAs != routersAs»
                    local-as «session.localAs» private no-prepend-global-as;
                «ENDIF»
                «IF firstAsCheck»
                    enforce-first-as;
                «ENDIF»
                «IF settings.bfd.present»
                    bfd-liveness-detection {
                        minimum-interval «settings.bfd.get.intervalMilliseconds»;
                        multiplier «settings.bfd.get.multiplier»;
                    }
                «ENDIF»
            }
        '''
    }

    private def printNeighbor(IbgpPlan session) '''
        neighbor «session.neighbor» {
            description "«session.description»";
            local-address «session.localAddress»;
            import «session.inbound.name»;
            family «family(session.family)» {
                unicast;
            }
            export «session.outbound.name»;
        }
    '''

    /** The share in percent that warns, where there is one. */
    private def warning(MaximumPrefixes maximum) {
        if (maximum.warningPercent.present) maximum.warningPercent.asInt + " " else ""
    }

    private def family(AddressFamily family) {
        if (family == AddressFamily.IPV4) "inet" else "inet6"
    }
}
