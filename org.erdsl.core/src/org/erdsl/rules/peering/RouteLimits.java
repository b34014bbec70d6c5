package org.erdsl.rules.peering;

import java.util.OptionalInt;

import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.CircuitSkuFact;
import org.erdsl.model.RouteLimit;
import org.erdsl.model.RouteLimitSession;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.RuleContext;

/** How many prefixes a session takes before Microsoft drops it. */
final class RouteLimits {

    private RouteLimits() {
    }

    /** The limit of a circuit's SKU, the lowest of all where the circuit names none; nothing where no fact says it. */
    static OptionalInt of(Circuit circuit, RouteLimitSession session, AddressFamily family, RuleContext context) {
        return context.facts(CircuitSkuFact.class).stream()
                .filter(fact -> circuit.getSku() == CircuitSku.UNSPECIFIED || fact.getSku() == circuit.getSku())
                .flatMap(fact -> fact.getLimits().stream())
                .filter(limit -> limit.getSession() == session)
                .mapToInt(limit -> of(limit, family))
                .min();
    }

    private static int of(RouteLimit limit, AddressFamily family) {
        return switch (family) {
            case IPV4 -> limit.getIpv4();
            case IPV6 -> limit.getIpv6();
        };
    }
}
