package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;

/**
 * The way a flow takes, hop by hop. Where it leads nowhere, its last hop says what is missing.
 *
 * @param hops at least one
 */
public record Path(List<Hop> hops) {

    public Path {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a path has hops");
        }
    }

    static Path of(Hop... hops) {
        return new Path(List.of(hops));
    }

    Path then(Hop hop) {
        return then(new Path(List.of(hop)));
    }

    Path then(Path rest) {
        var all = new ArrayList<>(hops);
        all.addAll(rest.hops);
        return new Path(all);
    }

    /** The same way seen from its other end. */
    Path reversed() {
        var all = new ArrayList<Hop>();
        hops.forEach(hop -> all.add(hop.reversed()));
        Collections.reverse(all);
        return new Path(all);
    }

    /** Whether the traffic arrives. */
    public boolean works() {
        return hops.stream().noneMatch(hop -> hop.medium() == Medium.NONE);
    }

    /**
     * The hop that makes the path what it is: the one that leads nowhere, else the one between Microsoft's network and
     * the others, else, where it never leaves Microsoft's, the last.
     */
    public Hop decisive() {
        return first(Medium.NONE)
                .or(() -> first(Medium.EXPRESSROUTE))
                .or(() -> first(Medium.INTERNET))
                .orElse(hops.get(hops.size() - 1));
    }

    private Optional<Hop> first(Medium medium) {
        return hops.stream().filter(hop -> hop.medium() == medium).findFirst();
    }

    /** What carries it between Microsoft and everybody else, or Microsoft where it never leaves; none if it ends. */
    public Medium medium() {
        return decisive().medium();
    }

    /** The circuit it takes, where it takes one. */
    public Optional<Circuit> circuit() {
        return hops.stream().flatMap(hop -> hop.carrier().circuit().stream()).findFirst();
    }

    /** The on-premises data gateway it passes, where it passes one. */
    public Optional<Gateway> gateway() {
        return hops.stream()
                .flatMap(hop -> List.of(hop.from(), hop.to()).stream())
                .filter(waypoint -> waypoint.kind() == WaypointKind.GATEWAY)
                .flatMap(waypoint -> waypoint.element().stream())
                .map(Gateway.class::cast)
                .findFirst();
    }
}
