package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/**
 * The prefixes that several policies reject with everything inside them: they stand once, in a prefix list. Junos has
 * route filter lists too, from 15.2 on; prefix lists are on every version, and other tools that read configurations of
 * Junos know them.
 */
final class SharedPrefixes {

    private record Place(String term, AddressFamily family) {

        private String name() {
            return "ERDSL-" + term + (family == AddressFamily.IPV4 ? "-v4" : "-v6");
        }
    }

    private final Map<Place, Match.AnyPrefix> shared;

    private SharedPrefixes(Map<Place, Match.AnyPrefix> shared) {
        this.shared = shared;
    }

    static SharedPrefixes of(List<PolicyStatement> statements) {
        var sets = new LinkedHashMap<Place, List<Match.AnyPrefix>>();
        for (var statement : statements) {
            for (var term : statement.terms()) {
                rejected(term).ifPresent(prefixes -> sets
                        .computeIfAbsent(new Place(term.name(), statement.family()), place -> new ArrayList<>())
                        .add(prefixes));
            }
        }
        var shared = new LinkedHashMap<Place, Match.AnyPrefix>();
        sets.forEach((place, all) -> {
            if (all.size() > 1 && all.stream().distinct().count() == 1) {
                shared.put(place, all.get(0));
            }
        });
        return new SharedPrefixes(shared);
    }

    /** The prefixes of a term that looks for nothing else, and for everything inside each of several. */
    private static Optional<Match.AnyPrefix> rejected(Term term) {
        return term.accept() || term.matches().size() != 1
                ? Optional.empty()
                : term.matches().stream()
                        .filter(Match.AnyPrefix.class::isInstance).map(Match.AnyPrefix.class::cast)
                        .filter(prefixes -> prefixes.ranges().size() > 1
                                && prefixes.ranges().stream().allMatch(SharedPrefixes::isOrLonger))
                        .findFirst();
    }

    private static boolean isOrLonger(PrefixRange range) {
        return range.equals(PrefixRange.orLonger(range.prefix()));
    }

    /** The lists. */
    List<PrefixList> lists() {
        return shared.entrySet().stream()
                .map(entry -> new PrefixList(entry.getKey().name(),
                        entry.getValue().ranges().stream().map(PrefixRange::prefix).distinct().sorted().toList()))
                .toList();
    }

    /** The name of the list that has the prefixes of a term. */
    Optional<String> name(PolicyStatement statement, Term term) {
        var place = new Place(term.name(), statement.family());
        return rejected(term).filter(prefixes -> prefixes.equals(shared.get(place))).map(prefixes -> place.name());
    }
}
