package org.erdsl.generator.sros;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.Asn;
import org.erdsl.policy.Match;

/**
 * An AS path that terms look for. SR OS compares AS numbers, not characters, and an expression has to match the whole
 * path (7705 SAR OS Router Configuration Guide, "AS Path and Community Regular Expression Examples").
 *
 * @param name the same for all terms that look for the same
 * @param expression what the path has to look like
 */
record AsPath(String name, String expression) {

    private static final String EMPTY = "null";

    /** The AS paths the terms of a plan look for, each once, in the order of policies and terms. */
    static List<AsPath> of(PolicyLists lists) {
        return lists.policies().stream().flatMap(policy -> policy.terms().stream())
                .flatMap(term -> term.matches().stream())
                .flatMap(match -> of(match).stream())
                .distinct().toList();
    }

    /** The AS path a condition looks for, where it looks for one. */
    static Optional<AsPath> of(Match match) {
        return PolicyLists.asPathList(match)
                .map(list -> new AsPath(ShortNames.of(list.name()), match.in(new Expression())));
    }

    /** What is written for a condition on the path. */
    private static final class Expression implements Match.Cases<String> {

        @Override
        public String ownAsPath(Match.OwnAsPath match) {
            return EMPTY;
        }

        @Override
        public String asPathOf(Match.AsPathOf match) {
            return any(match.asns()) + (match.orEmpty() ? "*" : "+");
        }

        @Override
        public String asPathFrom(Match.AsPathFrom match) {
            return match.asn() + " .*";
        }

        @Override
        public String anyPrefix(Match.AnyPrefix match) {
            throw new IllegalArgumentException("no AS path for " + match);
        }

        @Override
        public String anyCommunity(Match.AnyCommunity match) {
            throw new IllegalArgumentException("no AS path for " + match);
        }

        @Override
        public String communityTogether(Match.CommunityTogether match) {
            throw new IllegalArgumentException("no AS path for " + match);
        }

        private static String any(List<Asn> asns) {
            var sorted = asns.stream().distinct().sorted().map(Asn::toString).toList();
            return sorted.size() == 1
                    ? sorted.get(0)
                    : sorted.stream().collect(Collectors.joining(" ", "[", "]"));
        }
    }
}
