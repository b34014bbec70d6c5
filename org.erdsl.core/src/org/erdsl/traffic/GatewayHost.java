package org.erdsl.traffic;

import java.util.List;

import org.erdsl.model.Gateway;

/**
 * A member of a gateway.
 *
 * @param gateway the gateway
 * @param name the name of its host
 */
public record GatewayHost(Gateway gateway, String name) {

    /** The members of a gateway, the one that registers it first. */
    public static List<GatewayHost> of(Gateway gateway) {
        return gateway.getMembers().stream().map(name -> new GatewayHost(gateway, name)).toList();
    }
}
