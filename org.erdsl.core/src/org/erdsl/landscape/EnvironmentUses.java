package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;

/** Which environments of a landscape use a circuit or a gateway, in the order of the landscape. */
final class EnvironmentUses {

    private final Map<Circuit, List<Environment>> byCircuit = new HashMap<>();
    private final Map<Gateway, List<Environment>> byGateway = new HashMap<>();

    EnvironmentUses(Landscape landscape) {
        for (var environment : landscape.all(Environment.class)) {
            var circuits = new LinkedHashSet<Circuit>();
            environment.getUses().forEach(use -> circuits.addAll(use.getCircuits()));
            circuits.forEach(circuit -> add(byCircuit, circuit, environment));
            var gateways = new LinkedHashSet<Gateway>();
            environment.getConnectors().forEach(connector -> gateways.add(connector.getGateway()));
            gateways.forEach(gateway -> add(byGateway, gateway, environment));
        }
    }

    private static <T> void add(Map<T, List<Environment>> environments, T used, Environment environment) {
        environments.computeIfAbsent(used, key -> new ArrayList<>()).add(environment);
    }

    List<Environment> over(Circuit circuit) {
        return byCircuit.getOrDefault(circuit, List.of());
    }

    List<Environment> using(Gateway gateway) {
        return byGateway.getOrDefault(gateway, List.of());
    }
}
