package org.erdsl.generator.vrp;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;

/**
 * The clause of a node for a condition. Those on communities are the node's own.
 *
 * @param family the address family of the policy
 * @param list the filter the condition looks into
 */
record MatchClause(AddressFamily family, String list) implements Match.Cases<Optional<String>> {

    @Override
    public Optional<String> anyPrefix(Match.AnyPrefix match) {
        return Optional.of((family == AddressFamily.IPV4 ? "if-match ip-prefix " : "if-match ipv6 address prefix-list ")
                + list);
    }

    @Override
    public Optional<String> anyCommunity(Match.AnyCommunity match) {
        return Optional.empty();
    }

    @Override
    public Optional<String> communityTogether(Match.CommunityTogether match) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ownAsPath(Match.OwnAsPath match) {
        return asPath();
    }

    @Override
    public Optional<String> asPathOf(Match.AsPathOf match) {
        return asPath();
    }

    @Override
    public Optional<String> asPathFrom(Match.AsPathFrom match) {
        return asPath();
    }

    private Optional<String> asPath() {
        return Optional.of("if-match as-path-filter " + list);
    }
}
