package org.erdsl.generator.bird;

import java.util.stream.Collectors;

import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;

/** The condition of a term: the conditions of its kinds, joined. A kind it does not know stops the generation. */
final class Condition {

    private Condition() {
    }

    static String of(PolicyTerm term) {
        return term.matches().stream().map(Condition::of).collect(Collectors.joining(" && "));
    }

    private static String of(Match match) {
        if (match instanceof Match.AnyPrefix prefixes) {
            return "net ~ [ " + prefixes.ranges().stream().map(Condition::range).collect(Collectors.joining(", "))
                    + " ]";
        }
        if (match instanceof Match.AnyCommunity communities) {
            return "bgp_community ~ [ "
                    + communities.communities().stream().map(Condition::pair).collect(Collectors.joining(", "))
                    + " ]";
        }
        if (match instanceof Match.OwnAsPath) {
            return "bgp_path.len = 0";
        }
        throw new IllegalArgumentException("no condition for " + match);
    }

    /** A prefix alone stands for itself; with lengths in braces for what is inside it. */
    private static String range(PrefixRange range) {
        return range.isExact()
                ? range.prefix().toString()
                : range.prefix() + "{" + range.minimumLength() + "," + range.maximumLength() + "}";
    }

    private static String pair(Community community) {
        return "(" + community.asn() + ", " + community.number() + ")";
    }
}
