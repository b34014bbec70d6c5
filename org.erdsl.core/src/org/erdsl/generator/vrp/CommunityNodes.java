package org.erdsl.generator.vrp;

import java.util.List;
import java.util.Optional;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;

/** The nodes a term becomes because of a condition on communities; nothing for one on anything else. */
record CommunityNodes(PolicyTerm term) implements Match.Cases<Optional<List<PolicyNode>>> {

    @Override
    public Optional<List<PolicyNode>> anyCommunity(Match.AnyCommunity match) {
        return Optional.of(PolicyNode.each(term, match.communities()));
    }

    @Override
    public Optional<List<PolicyNode>> communityTogether(Match.CommunityTogether match) {
        return Optional.of(PolicyNode.behind(term, match.together(), match.communities()));
    }

    @Override
    public Optional<List<PolicyNode>> anyPrefix(Match.AnyPrefix match) {
        return Optional.empty();
    }

    @Override
    public Optional<List<PolicyNode>> ownAsPath(Match.OwnAsPath match) {
        return Optional.empty();
    }

    @Override
    public Optional<List<PolicyNode>> asPathOf(Match.AsPathOf match) {
        return Optional.empty();
    }

    @Override
    public Optional<List<PolicyNode>> asPathFrom(Match.AsPathFrom match) {
        return Optional.empty();
    }
}
