package org.erdsl.generator.firewall

import org.erdsl.generator.Header

/**
 * Rules for nftables. It matches addresses, not names, so each name has a set for dnsmasq to fill: see dnsmasq.conf beside
 * this file. Syntax: the manual page nft(8).
 */
class NftablesTemplate {

    def CharSequence print(AllowList list, Header header) '''
        «header.comment("#")»
        #
        # «list.title»
        # «AllowList.SOURCE»
        #
        # Each name has two sets, which dnsmasq fills with the addresses it answers with: see dnsmasq.conf. The addresses of
        # the gateway's hosts go into the sets gateway-v4 and gateway-v6. What is not allowed here is left to other rules.

        table inet «NftablesFormat.table(list)»
        delete table inet «NftablesFormat.table(list)»

        table inet «NftablesFormat.table(list)» {
            set gateway-v4 {
                type ipv4_addr
                flags interval
            }

            set gateway-v6 {
                type ipv6_addr
                flags interval
            }
            «FOR i : 0 ..< list.destinations.size»

                # «list.destinations.get(i).endpoint.host»
                set «NftablesFormat.set(i, "v4")» {
                    type ipv4_addr
                    flags timeout
                    timeout 1d
                }

                set «NftablesFormat.set(i, "v6")» {
                    type ipv6_addr
                    flags timeout
                    timeout 1d
                }
            «ENDFOR»

            chain forward {
                type filter hook forward priority filter; policy accept;
                «FOR i : 0 ..< list.destinations.size»

                    # «list.destinations.get(i).endpoint.host»: «list.destinations.get(i).endpoint.why»
                    ip saddr @gateway-v4 ip daddr @«NftablesFormat.set(i, "v4")» tcp dport { «Ports.joined(list.destinations.get(i).ports, ", ")» } accept
                    ip6 saddr @gateway-v6 ip6 daddr @«NftablesFormat.set(i, "v6")» tcp dport { «Ports.joined(list.destinations.get(i).ports, ", ")» } accept
                «ENDFOR»
            }
        }
    '''
}
