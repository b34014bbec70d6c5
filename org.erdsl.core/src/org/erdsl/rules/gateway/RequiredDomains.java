package org.erdsl.rules.gateway;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.model.Cloud;

/**
 * The domains a gateway connects to, by cloud ("Adjust communication settings for the on-premises data gateway",
 * 2026-02-25). Left out is {@code *.cloudapp.azure.com}, which the page prints with port 1443: unverified. For Azure
 * Government only what GCC, GCC High and DoD have in common.
 */
final class RequiredDomains {

    private static final List<Domain> PUBLIC = https(
            "*.download.microsoft.com", "*.powerbi.com", "*.analysis.windows.net", "*.login.windows.net",
            "login.live.com", "aadcdn.msauth.net", "login.microsoftonline.com", "*.microsoftonline-p.com",
            "*.dc.services.visualstudio.com", "ecs.office.com", "gatewayadminportal.azure.com");
    private static final Domain NETWORK_TEST = new Domain("*.msftncsi.com", 80);
    private static final List<Domain> GOVERNMENT = https("*.core.usgovcloudapi.net", "*.dc.applicationinsights.us");
    private static final List<Domain> CHINA = https(
            "*.powerbi.cn", "*.asazure.chinacloudapi.cn", "*.login.chinacloudapi.cn", "*.chinacloudapi.cn",
            "login.partner.microsoftonline.cn", "applicationinsights.azure.cn", "clientconfig.passport.net",
            "aadcdn.msftauth.cn", "aadcdn.msauth.cn", "mooncake.ecs.office.com", "gatewayadminportal.azure.cn");

    private RequiredDomains() {
    }

    private static List<Domain> https(String... hosts) {
        return Stream.of(hosts).map(host -> new Domain(host, 443)).toList();
    }

    /** The domains of a cloud besides those of its relay. */
    static List<Domain> of(Cloud cloud) {
        return switch (cloud) {
            case PUBLIC -> Stream.concat(PUBLIC.stream(), Stream.of(NETWORK_TEST)).toList();
            case USGOV, USDOD -> GOVERNMENT;
            case CHINA -> CHINA;
        };
    }

    /** The domains of Azure Relay in a cloud. */
    static String relay(Cloud cloud) {
        return switch (cloud) {
            case PUBLIC -> "*.servicebus.windows.net";
            case USGOV, USDOD -> "*.servicebus.usgovcloudapi.net";
            case CHINA -> "*.servicebus.chinacloudapi.cn";
        };
    }

    /**
     * A domain and the port on which it is reached.
     *
     * @param host the domain, with {@code *} for everything below it
     * @param port the TCP port
     */
    record Domain(String host, int port) {

        @Override
        public String toString() {
            return "`" + host + "` (" + port + ")";
        }
    }
}
