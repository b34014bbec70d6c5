package org.erdsl.generator.routemap;

import java.util.Optional;

import org.erdsl.policy.Match;

/** Which list of communities a condition needs. */
record CommunityListOf(String name) implements Match.Cases<Optional<CommunityList>> {

    @Override
    public Optional<CommunityList> anyCommunity(Match.AnyCommunity match) {
        return Optional.of(new CommunityList(name, Optional.empty(), match.communities()));
    }

    @Override
    public Optional<CommunityList> communityTogether(Match.CommunityTogether match) {
        return Optional.of(new CommunityList(name, Optional.of(match.together()), match.communities()));
    }

    @Override
    public Optional<CommunityList> anyPrefix(Match.AnyPrefix match) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityList> ownAsPath(Match.OwnAsPath match) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityList> asPathOf(Match.AsPathOf match) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityList> asPathFrom(Match.AsPathFrom match) {
        return Optional.empty();
    }
}
