package org.erdsl.importing.router;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.Route;
import org.erdsl.sets.Attributes;
import org.erdsl.sets.Partition;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;
import org.erdsl.sets.Treatment;

/** What a session advertises: prefixes, and the AS behind the edge that each is from. */
final class AdvertisedRoutes {

    /** No company advertises more on a circuit: Microsoft takes 4,000 prefixes of IPv4 at most ("ExpressRoute FAQ"). */
    private static final int MOST_PREFIXES = 4096;

    private final Partition partition;
    private final Map<List<Asn>, List<Prefix>> byOrigin = new LinkedHashMap<>();
    private final List<PrefixRange> others = new ArrayList<>();

    /** @throws IllegalArgumentException when the policy is too large to work with */
    AdvertisedRoutes(FoundSession found) {
        var policy = SessionPolicy.outbound(found.router().running(), found.session());
        partition = RouteSpace.of(found.session().family(), policy).partition(policy);
        var accepted = partition.accepted();
        var asns = new TreeSet<Asn>();
        accepted.parts().forEach(part -> part.paths().forEach(asns::addAll));
        var few = accepted.prefixCount().compareTo(BigInteger.valueOf(MOST_PREFIXES)) <= 0;
        for (var range : accepted.prefixRanges(MOST_PREFIXES)) {
            if (few) {
                prefixes(range).forEach(prefix ->
                        byOrigin.computeIfAbsent(origin(prefix, asns), key -> new ArrayList<>()).add(prefix));
            } else {
                others.add(range);
            }
        }
    }

    /** Every prefix of a range: neighbors of one length are a range too. */
    private static List<Prefix> prefixes(PrefixRange range) {
        var prefixes = new ArrayList<Prefix>();
        var family = range.prefix().family();
        for (var length = range.minimumLength(); length <= range.maximumLength(); length++) {
            var step = BigInteger.ONE.shiftLeft(family.bits() - length);
            var count = 1L << length - range.prefix().length();
            for (var i = 0L; i < count; i++) {
                prefixes.add(new Prefix(new IpAddress(family,
                        range.prefix().network().value().add(step.multiply(BigInteger.valueOf(i)))), length));
            }
        }
        return prefixes;
    }

    private List<Asn> origin(Prefix prefix, Set<Asn> asns) {
        return asns.stream().filter(asn -> attributes(prefix, List.of(asn)).isPresent()).toList();
    }

    /** Exact prefixes by the AS numbers they come from; those of the edge itself have none. */
    Map<List<Asn>, List<Prefix>> byOrigin() {
        return byOrigin;
    }

    /** Ranges, where they hold more prefixes than anybody advertises one by one. */
    List<PrefixRange> others() {
        return others;
    }

    /** What is prepended to the first prefix. */
    List<Asn> prepended() {
        return byOrigin.entrySet().stream()
                .flatMap(entry -> attributes(entry.getValue().get(0), path(entry.getKey())).stream())
                .map(Attributes::prepended).findFirst().orElse(List.of());
    }

    private static List<Asn> path(List<Asn> origin) {
        return origin.isEmpty() ? List.of() : List.of(origin.get(0));
    }

    private Optional<Attributes> attributes(Prefix prefix, List<Asn> path) {
        var fates = partition.of(new Route(prefix, Set.of(), path));
        return fates.stream().allMatch(fate -> fate.treatment() instanceof Treatment.Accepted)
                ? fates.get(0).treatment().ifAccepted() : Optional.empty();
    }
}
