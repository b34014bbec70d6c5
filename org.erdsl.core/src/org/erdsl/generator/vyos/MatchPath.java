package org.erdsl.generator.vyos;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;

/**
 * What stands behind {@code match} in a route map rule for a condition.
 *
 * @param family the address family of the policy
 * @param list the list the condition looks into
 */
record MatchPath(AddressFamily family, String list) implements Match.Cases<String> {

    @Override
    public String anyPrefix(Match.AnyPrefix match) {
        return (family == AddressFamily.IPV4 ? "ip" : "ipv6") + " address prefix-list " + list;
    }

    @Override
    public String anyCommunity(Match.AnyCommunity match) {
        return "community community-list " + list;
    }

    @Override
    public String communityTogether(Match.CommunityTogether match) {
        return "community community-list " + list;
    }

    @Override
    public String ownAsPath(Match.OwnAsPath match) {
        return "as-path " + list;
    }

    @Override
    public String asPathOf(Match.AsPathOf match) {
        return "as-path " + list;
    }

    @Override
    public String asPathFrom(Match.AsPathFrom match) {
        return "as-path " + list;
    }
}
