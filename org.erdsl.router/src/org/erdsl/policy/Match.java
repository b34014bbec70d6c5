package org.erdsl.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/** A condition on routes. Back-ends answer a {@link Cases}, so the compiler names each one that forgets a kind. */
public sealed interface Match {

    boolean test(Route route);

    /** What is answered for the kind this condition is of. */
    <T> T in(Cases<T> cases);

    /**
     * An answer for each kind of condition.
     *
     * @param <T> what is answered
     */
    interface Cases<T> {

        T anyCommunity(AnyCommunity match);

        T communityTogether(CommunityTogether match);

        T anyPrefix(AnyPrefix match);

        T ownAsPath(OwnAsPath match);

        T asPathOf(AsPathOf match);

        T asPathFrom(AsPathFrom match);
    }

    /** The route carries at least one of these communities. */
    record AnyCommunity(List<Community> communities) implements Match {

        public AnyCommunity {
            communities = List.copyOf(communities);
            if (communities.isEmpty()) {
                throw new IllegalArgumentException("a condition on no community");
            }
        }

        @Override
        public boolean test(Route route) {
            return !Collections.disjoint(communities, route.communities());
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.anyCommunity(this);
        }
    }

    /**
     * The route carries a community, and at least one of others beside it.
     *
     * @param together the one it has to carry
     * @param communities any of these has to stand beside it
     */
    record CommunityTogether(Community together, List<Community> communities) implements Match {

        public CommunityTogether {
            communities = List.copyOf(communities);
            if (communities.isEmpty()) {
                throw new IllegalArgumentException("a condition on no community");
            }
        }

        @Override
        public boolean test(Route route) {
            return route.communities().contains(together)
                    && communities.stream().anyMatch(route.communities()::contains);
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.communityTogether(this);
        }
    }

    /** The route's prefix belongs to one of these ranges, which are all of the policy's address family. */
    final class AnyPrefix implements Match {

        private final List<PrefixRange> ranges;
        private final List<PrefixEntry> entries;

        /** The ranges by the outermost of their prefixes, which do not overlap: of a long list, a route is held to few. */
        private final NavigableMap<Prefix, List<PrefixRange>> byOutermost = new TreeMap<>();

        public AnyPrefix(List<PrefixRange> ranges) {
            this.ranges = List.copyOf(ranges);
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("a condition on no prefix");
            }
            this.entries = PrefixEntry.of(this.ranges);
            this.ranges.stream().sorted(Comparator.comparing(PrefixRange::prefix)).forEach(this::add);
        }

        private void add(PrefixRange range) {
            around(range.prefix()).orElseGet(() -> byOutermost.computeIfAbsent(range.prefix(), key -> new ArrayList<>()))
                    .add(range);
        }

        private Optional<List<PrefixRange>> around(Prefix prefix) {
            return Optional.ofNullable(byOutermost.floorEntry(prefix)).filter(entry -> entry.getKey().contains(prefix))
                    .map(Map.Entry::getValue);
        }

        /** On these prefixes and everything inside them. */
        public static AnyPrefix orLonger(List<Prefix> prefixes) {
            return new AnyPrefix(prefixes.stream().map(PrefixRange::orLonger).toList());
        }

        public List<PrefixRange> ranges() {
            return ranges;
        }

        /** The ranges as the entries of a prefix list. Many routers write the same long one, so it is worked out once. */
        public List<PrefixEntry> entries() {
            return entries;
        }

        @Override
        public boolean test(Route route) {
            for (var range : around(route.prefix()).orElse(List.of())) {
                if (range.contains(route.prefix())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.anyPrefix(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AnyPrefix prefixes && ranges.equals(prefixes.ranges);
        }

        @Override
        public int hashCode() {
            return ranges.hashCode();
        }

        @Override
        public String toString() {
            return "AnyPrefix" + ranges;
        }
    }

    /** The route's AS path is empty: the company's own AS originates it. */
    record OwnAsPath() implements Match {

        @Override
        public boolean test(Route route) {
            return route.asPath().isEmpty();
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.ownAsPath(this);
        }
    }

    /**
     * The route's AS path consists of these AS numbers alone, each as often as it likes: ASes behind the edge announce it.
     *
     * @param asns the AS numbers, at least one
     * @param orEmpty whether an empty path is as good: where private AS numbers are taken out of the path, some routers do
     *     so before they look at it
     */
    record AsPathOf(List<Asn> asns, boolean orEmpty) implements Match {

        public AsPathOf {
            asns = List.copyOf(asns);
            if (asns.isEmpty()) {
                throw new IllegalArgumentException("an AS path of no AS number");
            }
        }

        @Override
        public boolean test(Route route) {
            return route.asPath().isEmpty() ? orEmpty : asns.containsAll(route.asPath());
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.asPathOf(this);
        }
    }

    /**
     * The route's AS path begins with this AS number: that AS announced it to the company.
     *
     * @param asn the AS number
     */
    record AsPathFrom(Asn asn) implements Match {

        @Override
        public boolean test(Route route) {
            return !route.asPath().isEmpty() && route.asPath().get(0).equals(asn);
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.asPathFrom(this);
        }
    }
}
