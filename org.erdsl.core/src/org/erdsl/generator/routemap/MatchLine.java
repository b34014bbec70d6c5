package org.erdsl.generator.routemap;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;

/**
 * The line of a route map entry for a condition.
 *
 * @param family the address family of the policy
 * @param list the list the condition looks into
 */
public record MatchLine(AddressFamily family, String list) implements Match.Cases<String> {

    @Override
    public String anyPrefix(Match.AnyPrefix match) {
        return (family == AddressFamily.IPV4 ? "match ip" : "match ipv6") + " address prefix-list " + list;
    }

    @Override
    public String anyCommunity(Match.AnyCommunity match) {
        return "match community " + list;
    }

    @Override
    public String communityTogether(Match.CommunityTogether match) {
        return "match community " + list;
    }

    @Override
    public String ownAsPath(Match.OwnAsPath match) {
        return "match as-path " + list;
    }

    @Override
    public String asPathOf(Match.AsPathOf match) {
        return "match as-path " + list;
    }

    @Override
    public String asPathFrom(Match.AsPathFrom match) {
        return "match as-path " + list;
    }
}
