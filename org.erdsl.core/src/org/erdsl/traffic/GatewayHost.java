package org.erdsl.traffic;

import java.util.List;
import java.util.Objects;

import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;

/**
 * A member of a gateway.
 *
 * @param gateway the gateway
 * @param name the name of its host
 */
public record GatewayHost(Gateway gateway, String name) {

    /** The members of a gateway, the one that registers it first. */
    public static List<GatewayHost> of(Gateway gateway) {
        return gateway.getMembers().stream()
                .map(GatewayMember::getHost)
                .filter(Objects::nonNull)
                .map(name -> new GatewayHost(gateway, name))
                .toList();
    }
}
