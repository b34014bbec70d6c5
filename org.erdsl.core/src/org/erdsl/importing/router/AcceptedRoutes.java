package org.erdsl.importing.router;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;
import org.erdsl.sets.Partition;
import org.erdsl.sets.RouteSpace;
import org.erdsl.sets.SessionPolicy;
import org.erdsl.sets.Treatment;

/**
 * What a session seems to accept, asked route by route. The model made of it is compared exactly afterwards, so nothing
 * rests on the choice of the routes.
 */
final class AcceptedRoutes {

    /** Addresses of Microsoft, which nobody's own prefixes hold. */
    private static final Map<AddressFamily, List<String>> MICROSOFTS = Map.of(
            AddressFamily.IPV4, List.of("20.0.0.0", "13.64.0.0", "40.64.0.0", "52.96.0.0", "104.40.0.0"),
            AddressFamily.IPV6, List.of("2603:1000::", "2a01:110::", "2620:1ec::"));

    private final AddressFamily family;
    private final Partition partition;
    private final Set<Community> named = new TreeSet<>();
    private final Map<Community, OptionalLong> accepted = new LinkedHashMap<>();

    /**
     * Asks the policy of a session.
     *
     * @param known communities that expressions may mean without naming them
     * @throws IllegalArgumentException when the policy is too large to work with
     */
    AcceptedRoutes(FoundSession found, Collection<Community> known) {
        family = found.session().family();
        var policy = SessionPolicy.inbound(found.router().running(), found.session());
        partition = RouteSpace.of(family, policy).partition(policy);
        partition.possiblyAccepted().parts().stream().flatMap(part -> part.carrying().stream())
                .flatMap(carrying -> Stream.concat(carrying.with().stream(), carrying.without().stream()))
                .forEach(this::name);
        named.addAll(known);
        named.remove(Community.GRACEFUL_SHUTDOWN);
        (acceptsEverything() ? Set.<Community>of() : named).forEach(community ->
                preference(Set.of(community)).ifPresent(value -> accepted.put(community, value)));
    }

    /** Expressions over communities are no communities. */
    private void name(String text) {
        try {
            named.add(Community.valueOf(text));
        } catch (IllegalArgumentException expression) {
            return;
        }
    }

    /** The communities any of which is enough, with the local preference of their routes where the policy sets one. */
    Map<Community, OptionalLong> communities() {
        return accepted;
    }

    /** Whether routes without any community are accepted. */
    boolean acceptsEverything() {
        return preference(Set.of()).isPresent();
    }

    /** The communities whose routes are rejected whatever else they have. */
    List<Community> excluded() {
        return named.stream().filter(community -> !accepted.containsKey(community))
                .filter(community -> !accepted.isEmpty() && accepted.keySet().stream()
                        .allMatch(wanted -> preference(Set.of(wanted, community)).isEmpty()))
                .toList();
    }

    /** The lengths of prefixes that are accepted. */
    List<Integer> lengths() {
        return accepted.isEmpty() ? List.of() : IntStream.rangeClosed(0, family.bits())
                .filter(length -> preference(Set.of(accepted.keySet().iterator().next()), length).isPresent())
                .boxed().toList();
    }

    private Optional<OptionalLong> preference(Set<Community> communities) {
        var usual = List.of(family == AddressFamily.IPV4 ? 16 : 32, family == AddressFamily.IPV4 ? 24 : 48);
        return usual.stream().flatMap(length -> preference(communities, length).stream()).findFirst();
    }

    private Optional<OptionalLong> preference(Set<Community> communities, int length) {
        return MICROSOFTS.get(family).stream()
                .map(address -> Prefix.containing(IpAddress.valueOf(address), length))
                .map(prefix -> partition.of(new Route(prefix, communities, List.of(Asn.MICROSOFT))))
                .filter(fates -> fates.stream().allMatch(fate -> fate.treatment() instanceof Treatment.Accepted))
                .map(fates -> fates.get(0).treatment().ifAccepted().orElseThrow().localPreference())
                .findFirst();
    }
}
