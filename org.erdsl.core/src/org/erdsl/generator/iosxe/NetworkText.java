package org.erdsl.generator.iosxe;

import org.erdsl.generator.text.Ipv4MaskText;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/** How IOS XE writes a prefix: IPv4 with a mask, IPv6 with a length. */
final class NetworkText {

    private NetworkText() {
    }

    /** In a {@code network} line. */
    static String of(Prefix prefix) {
        return prefix.family() == AddressFamily.IPV4
                ? prefix.network() + " mask " + Ipv4MaskText.of(prefix.length())
                : prefix.toString();
    }

    /** In a static route. */
    static String ofRoute(Prefix prefix) {
        return prefix.family() == AddressFamily.IPV4
                ? prefix.network() + " " + Ipv4MaskText.of(prefix.length())
                : prefix.toString();
    }
}
