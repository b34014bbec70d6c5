package org.erdsl.sets;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.Route;

/**
 * A set of routes of a {@link RouteSpace}. Only sets of the same space are combined; two are equal when they have the same
 * routes.
 */
public final class RouteSet {

    private final RouteSpace space;
    private final int diagram;

    RouteSet(RouteSpace space, int diagram) {
        this.space = space;
        this.diagram = diagram;
    }

    RouteSpace space() {
        return space;
    }

    int diagram() {
        return diagram;
    }

    public RouteSet union(RouteSet other) {
        return new RouteSet(space, space.diagrams().or(diagram, same(other)));
    }

    public RouteSet intersection(RouteSet other) {
        return new RouteSet(space, space.diagrams().and(diagram, same(other)));
    }

    /** The routes of this set that are not in the other. */
    public RouteSet minus(RouteSet other) {
        return new RouteSet(space, space.diagrams().minus(diagram, same(other)));
    }

    /** The routes that are not in this set. */
    public RouteSet complement() {
        return space.all().minus(this);
    }

    private int same(RouteSet other) {
        if (other.space != space) {
            throw new IllegalArgumentException("sets of different spaces");
        }
        return other.diagram;
    }

    public boolean isEmpty() {
        return diagram == Diagrams.FALSE;
    }

    public boolean contains(Route route) {
        return contains(new ExampleRoute(route, new TreeSet<>()));
    }

    public boolean contains(ExampleRoute route) {
        return space.contains(diagram, route.route(), route.carried());
    }

    /** The first route of the set by address, with as little else as there can be; nothing where it is empty. */
    public Optional<ExampleRoute> example() {
        return isEmpty() ? Optional.empty() : Optional.of(first());
    }

    /** A route of the set, if possible with this AS path. */
    public Optional<ExampleRoute> example(List<Asn> path) {
        var preferred = new RouteSet(space, space.diagrams().and(diagram, space.pathIs(path)));
        return preferred.example()
                .map(found -> new ExampleRoute(new Route(found.route().prefix(), found.route().communities(), path),
                        found.carried()))
                .or(this::example);
    }

    private ExampleRoute first() {
        var diagrams = space.diagrams();
        var taken = new HashSet<Integer>();
        var at = diagram;
        while (at != Diagrams.TRUE) {
            if (diagrams.low(at) != Diagrams.FALSE) {
                at = diagrams.low(at);
            } else {
                taken.add(diagrams.variable(at));
                at = diagrams.high(at);
            }
        }
        var carried = new TreeSet<String>();
        for (var i = 0; i < space.carriedNames().size(); i++) {
            if (taken.contains(space.firstCarried() + i)) {
                carried.add(space.carriedNames().get(i));
            }
        }
        return new ExampleRoute(new Route(prefix(taken), space.communities(taken), space.path(taken)), carried);
    }

    private Prefix prefix(Set<Integer> taken) {
        var bits = space.family().bits();
        var length = space.firstPrefixBit() + bits;
        var address = BigInteger.ZERO;
        for (var bit = 0; bit < bits; bit++) {
            address = taken.contains(space.firstPrefixBit() + bit) ? address.setBit(bits - 1 - bit) : address;
        }
        return new Prefix(new IpAddress(space.family(), address), RouteSpace.number(taken, length, space.firstUnknown()));
    }

    /** How many prefixes the routes of the set have. */
    public BigInteger prefixCount() {
        return new PrefixCount(space).of(prefixes());
    }

    /** The prefixes of the routes of the set, as ranges that do not overlap, in ascending order. */
    public List<PrefixRange> prefixRanges() {
        return prefixRanges(Integer.MAX_VALUE);
    }

    /** @param most how many ranges are asked for at most */
    public List<PrefixRange> prefixRanges(int most) {
        return new PrefixRanges(space, most).of(prefixes());
    }

    /** The prefixes, whatever else their routes have. */
    private int prefixes() {
        var diagrams = space.diagrams();
        return diagrams.ends(diagram, space.firstPrefixBit()).stream().reduce(Diagrams.FALSE, diagrams::or);
    }

    /** The set in words: parts without a common route, each the product of prefixes and of what routes carry. */
    public List<RoutePart> parts() {
        return new RouteParts(space).of(diagram);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RouteSet set && set.space == space && set.diagram == diagram;
    }

    @Override
    public int hashCode() {
        return diagram;
    }

    @Override
    public String toString() {
        return "RouteSet[" + parts() + "]";
    }
}
