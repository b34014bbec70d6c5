package org.erdsl.rules.gateway;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.GatewayMode;

/** The members of all gateways of a landscape, by host. */
final class HostMembers {

    private final Map<String, List<GatewayMember>> members;

    HostMembers(Landscape landscape) {
        members = landscape.all(Gateway.class).stream()
                .flatMap(gateway -> gateway.getMembers().stream())
                .filter(member -> member.getHost() != null)
                .collect(groupingBy(member -> key(member.getHost())));
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    /** The members on a host, in the order of the landscape. */
    List<GatewayMember> on(String host) {
        return host == null ? List.of() : members.getOrDefault(key(host), List.of());
    }

    /** The mode of a member's gateway; standard where it says nothing. */
    static GatewayMode mode(GatewayMember member) {
        var mode = ((Gateway) member.eContainer()).getMode();
        return mode == GatewayMode.UNSPECIFIED ? GatewayMode.STANDARD : mode;
    }
}
