package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.Asn;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** A term of a policy: conditions of different kinds must all hold, of those of one kind any is enough. */
final class Term {

    private final RouteFilters filters = new RouteFilters();
    private final List<String> prefixLists = new ArrayList<>();
    private final List<String> communityNames = new ArrayList<>();
    private final List<String> asPathNames = new ArrayList<>();
    private boolean interior;
    private OptionalInt localPreference = OptionalInt.empty();
    private List<Asn> prepended = List.of();
    private boolean nextHopSelf;
    private Optional<Boolean> accepts = Optional.empty();

    void from(Words words) {
        if (words.take("route-filter")) {
            filters.add(words);
        } else if (words.take("prefix-list-filter")) {
            prefixLists.add(words.word());
            words.expect("orlonger");
        } else if (words.take("community")) {
            communityNames.addAll(PolicyOptions.words(words));
        } else if (words.take("protocol")) {
            words.oneOf("ospf", "ospf2", "ospf3", "isis", "rip", "ripng");
            interior = true;
        } else {
            asPathNames.addAll(PolicyOptions.words(words.expect("as-path")));
        }
    }

    void then(Words words) {
        if (words.take("local-preference")) {
            localPreference = OptionalInt.of(words.number());
        } else if (words.take("as-path-prepend")) {
            prepended = words.value(path -> Arrays.stream(path.split(" ")).map(Asn::valueOf).toList());
        } else if (words.take("next-hop", "self")) {
            nextHopSelf = true;
        } else {
            accepts = Optional.of(words.oneOf("accept", "reject").equals("accept"));
        }
    }

    void check(Definitions definitions) {
        if (!definitions.communities.keySet().containsAll(communityNames)
                || !definitions.asPaths.keySet().containsAll(asPathNames)
                || !definitions.prefixLists.keySet().containsAll(prefixLists)) {
            throw new UnknownConstructException("undefined name among " + communityNames + asPathNames + prefixLists);
        }
        if (!prefixLists.isEmpty() && !filters.isEmpty()) {
            throw new UnknownConstructException("route filters beside prefix lists " + prefixLists);
        }
    }

    /** What an interior gateway protocol has is a route without AS path. */
    boolean matches(Announcement route, Definitions definitions) {
        return filters.match(route.prefix())
                && (prefixLists.isEmpty() || prefixLists.stream()
                        .flatMap(name -> definitions.prefixLists.get(name).stream())
                        .anyMatch(prefix -> prefix.contains(route.prefix())))
                && (communityNames.isEmpty() || communityNames.stream()
                        .anyMatch(name -> route.communities().containsAll(definitions.communities.get(name))))
                && (asPathNames.isEmpty() || asPathNames.stream()
                        .anyMatch(name -> definitions.asPaths.get(name).matches(route.asPath())))
                && (!interior || route.asPath().isEmpty());
    }

    /** Whether the evaluation ends here, and how. */
    Optional<Boolean> accepts() {
        return accepts;
    }

    OptionalInt localPreference() {
        return localPreference;
    }

    List<Asn> prepended() {
        return prepended;
    }

    boolean nextHopSelf() {
        return nextHopSelf;
    }
}
