package org.erdsl.generator.iosxe;

import org.erdsl.generator.text.Ipv4MaskText;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/** How IOS XE writes a prefix in a {@code network} line: IPv4 with a mask, IPv6 with a length. */
final class NetworkText {

    private NetworkText() {
    }

    static String of(Prefix prefix) {
        return prefix.family() == AddressFamily.IPV4
                ? prefix.network() + " mask " + Ipv4MaskText.of(prefix.length())
                : prefix.toString();
    }
}
