package org.erdsl.rules.gateway;

import java.util.List;
import java.util.Locale;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.GatewayMode;

/** The members of all gateways of a landscape, by host. */
final class HostMembers {

    private static final Contribution<String, GatewayMember> BY_HOST = Contribution.of(Gateway.class,
            (gateway, add) -> gateway.getMembers().stream()
                    .filter(member -> member.getHost() != null)
                    .forEach(member -> add.accept(key(member.getHost()), member)));

    private final Lookup<String, GatewayMember> members;

    HostMembers(Landscape landscape) {
        members = landscape.lookup(BY_HOST);
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    /** The members on a host, in the order of the landscape. */
    List<GatewayMember> on(String host) {
        return host == null ? List.of() : members.of(key(host));
    }

    /** The mode of a member's gateway; standard where it says nothing. */
    static GatewayMode mode(GatewayMember member) {
        var mode = ((Gateway) member.eContainer()).getMode();
        return mode == GatewayMode.UNSPECIFIED ? GatewayMode.STANDARD : mode;
    }
}
