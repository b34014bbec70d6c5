package org.erdsl.generator.iosxr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixEntry;

/**
 * The elements of a set, before it has a name.
 *
 * @param kind what begins its definition
 * @param elements one for each line
 */
record NamedSet(Kind kind, List<String> elements) {

    /** The kinds of sets, in the order in which they are written. */
    enum Kind {
        PREFIX("prefix-set"), COMMUNITY("community-set"), AS_PATH("as-path-set");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What begins a definition. */
        String word() {
            return word;
        }
    }

    NamedSet {
        elements = List.copyOf(elements);
    }

    /** The set a condition refers to; nothing where it refers to none. */
    static Optional<NamedSet> of(Match match) {
        return match.in(new Elements());
    }

    private static final class Elements implements Match.Cases<Optional<NamedSet>> {

        @Override
        public Optional<NamedSet> anyCommunity(Match.AnyCommunity match) {
            return communities(match.communities());
        }

        @Override
        public Optional<NamedSet> communityTogether(Match.CommunityTogether match) {
            return communities(match.communities());
        }

        private static Optional<NamedSet> communities(List<Community> communities) {
            return Optional.of(new NamedSet(Kind.COMMUNITY, communities.stream().map(Community::toString).toList()));
        }

        /** A set has no order; its prefixes stand as numbers sort them. */
        @Override
        public Optional<NamedSet> anyPrefix(Match.AnyPrefix match) {
            return Optional.of(new NamedSet(Kind.PREFIX, match.entries().stream()
                    .sorted(Comparator.comparing((PrefixEntry entry) -> entry.range().prefix())
                            .thenComparing(entry -> entry.range().minimumLength()))
                    .map(PrefixEntry::text).toList()));
        }

        @Override
        public Optional<NamedSet> ownAsPath(Match.OwnAsPath match) {
            return Optional.empty();
        }

        /** An expression sees the path as text: numbers with one space between two, which {@code _} stands for. */
        @Override
        public Optional<NamedSet> asPathOf(Match.AsPathOf match) {
            var any = match.asns().stream().map(Asn::toString).collect(Collectors.joining("|"));
            var one = match.asns().size() == 1 ? any : "(" + any + ")";
            var only = "ios-regex '^" + one + "(_" + one + ")*$'";
            return Optional.of(new NamedSet(Kind.AS_PATH,
                    match.orEmpty() ? List.of("ios-regex '^$'", only) : List.of(only)));
        }

        @Override
        public Optional<NamedSet> asPathFrom(Match.AsPathFrom match) {
            return Optional.empty();
        }
    }
}
