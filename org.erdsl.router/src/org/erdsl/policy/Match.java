package org.erdsl.policy;

import java.util.List;

import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/** A condition on routes. Back-ends switch over the kinds, so the compiler names each one that forgets a kind. */
public sealed interface Match {

    boolean test(Route route);

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
            return communities.stream().anyMatch(route.communities()::contains);
        }
    }

    /** The route's prefix belongs to one of these ranges, which are all of the policy's address family. */
    final class AnyPrefix implements Match {

        private final List<PrefixRange> ranges;
        private final List<PrefixEntry> entries;

        public AnyPrefix(List<PrefixRange> ranges) {
            this.ranges = List.copyOf(ranges);
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("a condition on no prefix");
            }
            this.entries = PrefixEntry.of(this.ranges);
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
            return ranges.stream().anyMatch(range -> range.contains(route.prefix()));
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
    }
}
