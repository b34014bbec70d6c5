package org.erdsl.generator.routemap;

import org.erdsl.policy.Match;

/** What a condition looks at. A route map entry with two lines that look at the same takes either of them. */
enum MatchKind {

    PREFIX, COMMUNITIES, AS_PATH;

    static final Match.Cases<MatchKind> CASES = new Match.Cases<>() {

        @Override
        public MatchKind anyPrefix(Match.AnyPrefix match) {
            return PREFIX;
        }

        @Override
        public MatchKind anyCommunity(Match.AnyCommunity match) {
            return COMMUNITIES;
        }

        @Override
        public MatchKind communityTogether(Match.CommunityTogether match) {
            return COMMUNITIES;
        }

        @Override
        public MatchKind ownAsPath(Match.OwnAsPath match) {
            return AS_PATH;
        }

        @Override
        public MatchKind asPathOf(Match.AsPathOf match) {
            return AS_PATH;
        }

        @Override
        public MatchKind asPathFrom(Match.AsPathFrom match) {
            return AS_PATH;
        }
    };
}
