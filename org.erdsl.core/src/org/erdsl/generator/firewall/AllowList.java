package org.erdsl.generator.firewall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.erdsl.gateway.Endpoint;
import org.erdsl.gateway.EndpointCloud;
import org.erdsl.gateway.GatewayPlan.Connectivity;
import org.erdsl.net.PortRange;

/**
 * What the hosts of a gateway must reach.
 *
 * @param gateway the name of the gateway in the model
 * @param kind what the list is for: {@code registration} is all a gateway needs, {@code operation} what is enough once it
 *            is registered
 * @param cloud the cloud it talks to
 * @param connectivity how it talks to its relay
 * @param endpoints what to allow, by host; the same host may be there with other ports
 */
record AllowList(String gateway, String kind, EndpointCloud cloud, Connectivity connectivity, List<Endpoint> endpoints) {

    static final String SOURCE = "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication";

    AllowList {
        endpoints = List.copyOf(endpoints);
    }

    /** A host and all ports to allow there. */
    record Destination(Endpoint endpoint, List<PortRange> ports) {
    }

    /** Each host once, with all of its ports. */
    List<Destination> destinations() {
        var byHost = new LinkedHashMap<String, Destination>();
        for (var endpoint : endpoints) {
            byHost.merge(endpoint.host(), new Destination(endpoint, endpoint.ports()), (one, other) -> {
                var ports = new ArrayList<>(one.ports());
                ports.addAll(other.ports());
                return new Destination(one.endpoint(), ports.stream().sorted().distinct().toList());
            });
        }
        return List.copyOf(byHost.values());
    }

    /** What the list is, in a line. */
    String title() {
        return "What gateway " + gateway + " must reach"
                + (kind.equals("operation") ? " once it is registered" : " to be installed, registered and used")
                + ": cloud " + cloud.key() + ", " + connectivity.name() + " mode. All of it is outbound TCP.";
    }

    /** A name for an object of a firewall that belongs to this gateway: at most 63 letters, digits and hyphens. */
    String objectName(String of) {
        return "erdsl-" + gateway + "-" + of;
    }

    /** A name for an object that says the same for every gateway. */
    static String sharedName(String of) {
        return "erdsl-" + of.replace("*.", "all-").replace('.', '-');
    }
}
