package org.erdsl.generator.firewall;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.erdsl.generator.Header;

/** A PowerShell script for the Windows Firewall of the gateway's hosts. */
final class WindowsFirewallFormat implements FirewallFormat {

    @Override
    public String fileName() {
        return "windows-firewall.ps1";
    }

    @Override
    public String generate(AllowList list, Header header) {
        return new WindowsFirewallTemplate().print(list, header).toString();
    }

    /** The same host of the same gateway has the same id wherever and whenever it is written. */
    static String keywordId(AllowList list, String host) {
        return "{" + UUID.nameUUIDFromBytes(
                ("erdsl " + list.gateway() + " " + host).getBytes(StandardCharsets.UTF_8)) + "}";
    }
}
