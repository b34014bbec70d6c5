package org.erdsl.landscape;

import java.util.LinkedHashSet;

import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;

/** Which environments of a landscape use a circuit or a gateway, in the order of the landscape. */
final class EnvironmentUses {

    static final Contribution<Circuit, Environment> BY_CIRCUIT = Contribution.of(Environment.class, (environment, add) -> {
        var circuits = new LinkedHashSet<Circuit>();
        environment.getUses().forEach(use -> circuits.addAll(use.getCircuits()));
        circuits.forEach(circuit -> add.accept(circuit, environment));
    });

    static final Contribution<Gateway, Environment> BY_GATEWAY = Contribution.of(Environment.class, (environment, add) -> {
        var gateways = new LinkedHashSet<Gateway>();
        environment.getConnectors().forEach(connector -> gateways.add(connector.getGateway()));
        gateways.forEach(gateway -> add.accept(gateway, environment));
    });

    private EnvironmentUses() {
    }
}
