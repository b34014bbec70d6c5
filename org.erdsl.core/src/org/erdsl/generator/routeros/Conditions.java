package org.erdsl.generator.routeros;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/** The conditions of filter rules for a condition of the plan, any of which has to hold. */
final class Conditions implements Match.Cases<List<String>> {

    /** No expression matches an empty path; its length does. */
    private static final String EMPTY_PATH = "bgp-path-len == 0";

    private static final String NAME_OF_GRACEFUL_SHUTDOWN = "graceful-shutdown";

    static List<String> of(Match match) {
        return match.in(new Conditions());
    }

    @Override
    public List<String> anyPrefix(Match.AnyPrefix match) {
        return match.entries().stream().map(entry -> condition(entry.range())).toList();
    }

    @Override
    public List<String> anyCommunity(Match.AnyCommunity match) {
        return match.communities().stream().sorted().map(Conditions::carries).toList();
    }

    @Override
    public List<String> communityTogether(Match.CommunityTogether match) {
        return match.communities().stream().sorted()
                .map(community -> carries(match.together()) + " && " + carries(community))
                .toList();
    }

    @Override
    public List<String> ownAsPath(Match.OwnAsPath match) {
        return List.of(EMPTY_PATH);
    }

    @Override
    public List<String> asPathOf(Match.AsPathOf match) {
        var alone = asPath("^" + any(match.asns()) + "+\\$");
        return match.orEmpty() ? List.of(EMPTY_PATH, alone) : List.of(alone);
    }

    @Override
    public List<String> asPathFrom(Match.AsPathFrom match) {
        return List.of(asPath("^" + match.asn()));
    }

    /** An expression over AS numbers. A dollar sign would begin a variable of the script, so it has a mark before it. */
    static String asPath(String expression) {
        return "bgp-as-path " + expression;
    }

    private static String any(List<Asn> asns) {
        var sorted = asns.stream().distinct().sorted().map(Asn::toString).toList();
        return sorted.size() == 1 ? sorted.get(0) : sorted.stream().collect(Collectors.joining(" ", "[", "]"));
    }

    private static String carries(Community community) {
        return "bgp-communities includes "
                + (community.equals(Community.GRACEFUL_SHUTDOWN) ? NAME_OF_GRACEFUL_SHUTDOWN : community.toString());
    }

    private static String condition(PrefixRange range) {
        var prefix = range.prefix();
        if (range.isExact()) {
            return "dst == " + prefix;
        }
        var lengths = "dst-len in " + range.minimumLength() + "-" + range.maximumLength();
        var inside = range.minimumLength() == prefix.length() && range.maximumLength() == prefix.family().bits();
        return Stream.of("dst in " + prefix, lengths).limit(inside ? 1 : 2).collect(Collectors.joining(" && "));
    }
}
