package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** A term of a policy: conditions of different kinds must all hold, of those of one kind any is enough. */
final class Term {

    private final RouteFilters filters = new RouteFilters();
    private final List<String> communityNames = new ArrayList<>();
    private final List<String> asPathNames = new ArrayList<>();
    private OptionalInt localPreference = OptionalInt.empty();
    private List<Asn> prepended = List.of();
    private Optional<Boolean> accepts = Optional.empty();

    void from(Words words) {
        if (words.take("route-filter")) {
            filters.add(words);
        } else if (words.take("community")) {
            communityNames.addAll(PolicyOptions.words(words));
        } else {
            asPathNames.addAll(PolicyOptions.words(words.expect("as-path")));
        }
    }

    void then(Words words) {
        if (words.take("local-preference")) {
            localPreference = OptionalInt.of(words.number());
        } else if (words.take("as-path-prepend")) {
            prepended = words.value(path -> Arrays.stream(path.split(" ")).map(Asn::valueOf).toList());
        } else {
            accepts = Optional.of(words.oneOf("accept", "reject").equals("accept"));
        }
    }

    void check(Map<String, Set<Community>> communities, Set<String> emptyPaths) {
        if (!communities.keySet().containsAll(communityNames) || !emptyPaths.containsAll(asPathNames)) {
            throw new UnknownConstructException("undefined name among " + communityNames + asPathNames);
        }
    }

    boolean matches(Announcement route, Map<String, Set<Community>> communities) {
        return filters.match(route.prefix())
                && (communityNames.isEmpty() || communityNames.stream()
                        .anyMatch(name -> route.communities().containsAll(communities.get(name))))
                && (asPathNames.isEmpty() || route.asPath().isEmpty());
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
}
