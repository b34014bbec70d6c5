package org.erdsl.generator.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.routemap.CommunityValues;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/**
 * What follows {@code from} for a condition. Communities that do not fit into one expression are several lines, each for
 * an entry of its own.
 */
final class FromLines implements Match.Cases<List<String>> {

    /** An expression has 900 characters, and a name in brackets with its operator at most 23. */
    static final int COMMUNITIES_IN_EXPRESSION = 36;

    private final String prefixList;

    private FromLines(String prefixList) {
        this.prefixList = prefixList;
    }

    /** The lines, any of which has to hold. */
    static List<String> of(PolicyLists lists, RoutePolicy policy, PolicyTerm term, Match match) {
        return match.in(new FromLines(ShortNames.of(lists.listName(policy, term, match))));
    }

    @Override
    public List<String> anyPrefix(Match.AnyPrefix match) {
        return List.of("prefix-list [\"" + prefixList + "\"]");
    }

    @Override
    public List<String> anyCommunity(Match.AnyCommunity match) {
        return groups(match.communities()).stream()
                .map(group -> group.size() == 1
                        ? "community name \"" + CommunityValues.name(group.get(0)) + "\""
                        : "community expression \"" + either(group) + "\"")
                .toList();
    }

    @Override
    public List<String> communityTogether(Match.CommunityTogether match) {
        return groups(match.communities()).stream()
                .map(group -> "community expression \"" + name(match.together()) + " AND "
                        + (group.size() == 1 ? either(group) : "(" + either(group) + ")") + "\"")
                .toList();
    }

    @Override
    public List<String> ownAsPath(Match.OwnAsPath match) {
        return asPath(match);
    }

    @Override
    public List<String> asPathOf(Match.AsPathOf match) {
        return asPath(match);
    }

    @Override
    public List<String> asPathFrom(Match.AsPathFrom match) {
        return asPath(match);
    }

    private static List<String> asPath(Match match) {
        return List.of("as-path name \"" + AsPath.of(match).orElseThrow().name() + "\"");
    }

    private static List<List<Community>> groups(List<Community> communities) {
        var groups = new ArrayList<List<Community>>();
        for (var first = 0; first < communities.size(); first += COMMUNITIES_IN_EXPRESSION) {
            groups.add(communities.subList(first, Math.min(first + COMMUNITIES_IN_EXPRESSION, communities.size())));
        }
        return groups;
    }

    /** True where one of them is carried. */
    private static String either(List<Community> communities) {
        return communities.stream().map(FromLines::name).collect(Collectors.joining(" OR "));
    }

    private static String name(Community community) {
        return "[" + CommunityValues.name(community) + "]";
    }
}
