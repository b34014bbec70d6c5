package org.erdsl.generator.firewall;

import org.erdsl.generator.Header;

/**
 * Objects for FortiOS, 6.2.2 or newer, which takes wildcards in addresses of firewall policies (<a
 * href="https://docs.fortinet.com/document/fortigate/6.2.0/cookbook/217973/using-wildcard-fqdn-addresses-in-firewall-policies">Fortinet</a>).
 */
final class FortinetFormat implements FirewallFormat {

    @Override
    public String fileName() {
        return "fortinet.conf";
    }

    @Override
    public String generate(AllowList list, Header header) {
        return new FortinetTemplate().print(list, header).toString();
    }
}
