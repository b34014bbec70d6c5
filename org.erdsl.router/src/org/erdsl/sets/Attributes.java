package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.running.Unknown;

/**
 * What a policy makes of the attributes of a route. Two are equal when they do the same to every route.
 *
 * @param localPreference the local preference, where the policy sets one
 * @param med the multi exit discriminator, where the policy sets one
 * @param prepended the AS numbers before the path as it came, the leftmost first
 * @param communities what becomes of the standard communities
 * @param nextHop the next hop, where the policy sets one
 * @param others what else the policy sets, by kind
 * @param unknowns changes that are not understood: what else they change, nobody knows
 */
public record Attributes(OptionalLong localPreference, OptionalLong med, List<Asn> prepended, CommunityChange communities,
        Optional<String> nextHop, SortedMap<String, String> others, List<Unknown> unknowns) {

    /** A route as it came. */
    static final Attributes UNCHANGED = new Attributes(OptionalLong.empty(), OptionalLong.empty(), List.of(),
            CommunityChange.NONE, Optional.empty(), new TreeMap<>(), List.of());

    public Attributes {
        prepended = List.copyOf(prepended);
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
        unknowns = List.copyOf(unknowns);
    }

    /** Whether all that the policy does to the route is understood. */
    public boolean isUnderstood() {
        return unknowns.isEmpty();
    }

    Attributes withLocalPreference(long value) {
        return new Attributes(OptionalLong.of(value), med, prepended, communities, nextHop, others, unknowns);
    }

    Attributes withMed(long value) {
        return new Attributes(localPreference, OptionalLong.of(value), prepended, communities, nextHop, others, unknowns);
    }

    Attributes withPrepended(List<Asn> path) {
        var all = new ArrayList<>(path);
        all.addAll(prepended);
        return new Attributes(localPreference, med, all, communities, nextHop, others, unknowns);
    }

    Attributes withCommunities(CommunityChange change) {
        return new Attributes(localPreference, med, prepended, change, nextHop, others, unknowns);
    }

    Attributes withNextHop(String value) {
        return new Attributes(localPreference, med, prepended, communities, Optional.of(value), others, unknowns);
    }

    Attributes withOther(String kind, String value) {
        var all = new TreeMap<>(others);
        all.put(kind, value);
        return new Attributes(localPreference, med, prepended, communities, nextHop, all, unknowns);
    }

    Attributes withUnknown(Unknown unknown) {
        if (unknowns.contains(unknown)) {
            return this;
        }
        var all = new ArrayList<>(unknowns);
        all.add(unknown);
        return new Attributes(localPreference, med, prepended, communities, nextHop, others, all);
    }

    /** In words: {@code local preference 200, prepended 65010 65010}; empty where nothing changes. */
    @Override
    public String toString() {
        var words = new ArrayList<String>();
        localPreference.ifPresent(value -> words.add("local preference " + value));
        med.ifPresent(value -> words.add("MED " + value));
        if (!prepended.isEmpty()) {
            words.add("prepended " + prepended.stream().map(Asn::toString).collect(Collectors.joining(" ")));
        }
        if (!communities.equals(CommunityChange.NONE)) {
            words.add(communities.toString());
        }
        nextHop.ifPresent(value -> words.add("next hop " + value));
        others.forEach((kind, value) -> words.add(kind + " " + value));
        unknowns.forEach(unknown -> words.add("unknown by " + unknown.line()));
        return String.join(", ", words);
    }
}
