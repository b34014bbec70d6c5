package org.erdsl.generator.junos

import java.util.List
import org.erdsl.net.AddressFamily
import org.erdsl.net.Prefix

/** The routes to nowhere. IPv6 ones stand below the table they belong to. */
class StaticRoutes {

    def String print(RoutingTable table) '''
        «IF table.discards»
            routing-options {
                «IF !table.discarded(AddressFamily.IPV6).empty»
                    rib «table.ipv6» {
                        «print(table.discarded(AddressFamily.IPV6))»
                    }
                «ENDIF»
                «IF !table.discarded(AddressFamily.IPV4).empty»
                    «print(table.discarded(AddressFamily.IPV4))»
                «ENDIF»
            }
        «ENDIF»
    '''

    private def print(List<Prefix> prefixes) '''
        static {
            «FOR prefix : prefixes»
                route «prefix» discard;
            «ENDFOR»
        }
    '''
}
