package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.Environment;
import org.erdsl.traffic.Flow.ConnectorFlow;
import org.erdsl.traffic.Flow.UserFlow;

/** What falls back to the internet or stops working when something is down. */
public final class Consequences {

    private final Landscape landscape;
    private final Traffic usual;
    private final Outage outage;
    private final Traffic disturbed;

    /**
     * @param landscape the landscape
     * @param usual its traffic while everything works
     * @param outage what is down
     */
    public Consequences(Landscape landscape, Traffic usual, Outage outage) {
        this.landscape = landscape;
        this.usual = usual;
        this.outage = outage;
        this.disturbed = usual.during(outage);
    }

    /** What happens to each of these flows, in their order. */
    public List<Consequence> of(List<Flow> flows) {
        return flows.stream().map(this::of).toList();
    }

    private Consequence of(Flow flow) {
        var before = usual.path(flow);
        var after = disturbed.path(flow);
        var remaining = remaining(flow, before, after);
        return new Consequence(flow, effect(before, after, remaining), before, after, remaining);
    }

    private Effect effect(Path before, Path after, List<String> remaining) {
        if (before.works() && !after.works()) {
            return Effect.STOPS;
        }
        if (before.medium() == Medium.EXPRESSROUTE && after.medium() == Medium.INTERNET) {
            return Effect.FALLS_BACK_TO_THE_INTERNET;
        }
        if (before.medium() != after.medium() || !before.circuit().equals(after.circuit())) {
            return Effect.TAKES_ANOTHER_WAY;
        }
        return remaining.isEmpty() ? Effect.NONE : Effect.LOSES_REDUNDANCY;
    }

    private List<String> remaining(Flow flow, Path before, Path after) {
        var remaining = new ArrayList<String>();
        if (!after.works()) {
            return remaining;
        }
        if (before.circuit().isPresent() && before.circuit().equals(after.circuit())) {
            var left = after.decisive().carrier().links();
            if (left.size() < before.decisive().carrier().links().size()) {
                remaining.add("`%s` runs on %s alone".formatted(Names.of(after.circuit().get()), left.stream()
                        .map(link -> link.getRole().getLiteral()).collect(Collectors.joining(" and "))));
            }
        }
        after.gateway().ifPresent(gateway -> {
            var left = outage.hostsUp(gateway);
            if (left.size() < GatewayHost.of(gateway).size()) {
                remaining.add("`%s` runs on %s alone".formatted(Names.of(gateway), String.join(" and ", left)));
            }
        });
        environment(flow).ifPresent(environment -> {
            var left = EnvironmentRegions.up(environment, landscape, outage);
            if (left.size() < landscape.azureRegions(environment).size()) {
                remaining.add("`%s` runs in %s alone".formatted(Names.of(environment),
                        left.stream().map(Names::of).collect(Collectors.joining(" or "))));
            }
        });
        return remaining;
    }

    private static Optional<Environment> environment(Flow flow) {
        if (flow instanceof UserFlow users) {
            return Optional.of(users.environment());
        }
        return flow instanceof ConnectorFlow connector ? connector.environment() : Optional.empty();
    }
}
