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
    record AnyPrefix(List<PrefixRange> ranges) implements Match {

        public AnyPrefix {
            ranges = List.copyOf(ranges);
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("a condition on no prefix");
            }
        }

        /** On these prefixes and everything inside them. */
        static AnyPrefix orLonger(List<Prefix> prefixes) {
            return new AnyPrefix(prefixes.stream().map(PrefixRange::orLonger).toList());
        }

        @Override
        public boolean test(Route route) {
            return ranges.stream().anyMatch(range -> range.contains(route.prefix()));
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
