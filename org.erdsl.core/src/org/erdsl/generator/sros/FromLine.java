package org.erdsl.generator.sros;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.routemap.CommunityValues;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** What follows {@code from} for a condition. A kind it does not know stops the generation. */
final class FromLine {

    private FromLine() {
    }

    static String of(RoutePolicy policy, PolicyTerm term, Match match) {
        if (match instanceof Match.AnyPrefix) {
            return "prefix-list [\"" + ListNames.of(policy, term) + "\"]";
        }
        if (match instanceof Match.AnyCommunity any) {
            return any.communities().size() == 1
                    ? "community name \"" + CommunityValues.name(any.communities().get(0)) + "\""
                    : "community expression \"" + either(any.communities()) + "\"";
        }
        if (match instanceof Match.OwnAsPath) {
            return "as-path name \"" + AsPaths.OWN_AS_PATH + "\"";
        }
        throw new IllegalArgumentException("no line for " + match);
    }

    /** True where one of them is carried. */
    static String either(List<Community> communities) {
        return communities.stream().map(community -> "[" + CommunityValues.name(community) + "]")
                .collect(Collectors.joining(" OR "));
    }
}
