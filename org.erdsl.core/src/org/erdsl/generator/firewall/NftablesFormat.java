package org.erdsl.generator.firewall;

import org.erdsl.generator.Header;

/** Rules for nftables, on the firewall between the gateway's hosts and the internet. */
final class NftablesFormat implements FirewallFormat {

    @Override
    public String fileName() {
        return "allow-list.nft";
    }

    @Override
    public String generate(AllowList list, Header header) {
        return new NftablesTemplate().print(list, header).toString();
    }

    /** The table of a list, and what it holds in a stable order: sets are numbered, because their names are short. */
    static String table(AllowList list) {
        return "erdsl-" + list.gateway();
    }

    static String set(int index, String version) {
        return "h%02d-%s".formatted(index + 1, version);
    }

}
