package org.erdsl.generator.firewall;

import org.erdsl.generator.Header;

/**
 * What dnsmasq, 2.87 or newer, is told so that it fills the sets of nftables: option {@code nftset}, manual page
 * dnsmasq(8). A domain stands for itself and every host below it.
 */
final class DnsmasqFormat implements FirewallFormat {

    @Override
    public String fileName() {
        return "dnsmasq.conf";
    }

    @Override
    public String generate(AllowList list, Header header) {
        var text = new StringBuilder(header.comment("#"));
        text.append("#\n# ").append(list.title()).append('\n');
        text.append("# Fills the sets of allow-list.nft. The hosts of the gateway must ask this dnsmasq for names.\n\n");
        var destinations = list.destinations();
        for (var i = 0; i < destinations.size(); i++) {
            var table = "#inet#" + NftablesFormat.table(list) + "#";
            text.append("nftset=/").append(destinations.get(i).endpoint().domain()).append("/4").append(table)
                    .append(NftablesFormat.set(i, "v4")).append(",6").append(table)
                    .append(NftablesFormat.set(i, "v6")).append('\n');
        }
        return text.toString();
    }
}
