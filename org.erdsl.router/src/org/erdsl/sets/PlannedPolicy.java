package org.erdsl.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.running.Action;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/** A planned policy in the words of one that was read. Its terms have names and no lines. */
final class PlannedPolicy {

    private PlannedPolicy() {
    }

    static RunningPolicy of(RoutePolicy policy) {
        return new RunningPolicy(policy.name(), "policy " + policy.name(),
                policy.terms().stream().map(PlannedPolicy::term).toList(), Outcome.REJECT, true,
                List.of(use(policy).line()));
    }

    /** A use without a text: what stands for its line is the name of the policy. */
    static PolicyChain.Use use(RoutePolicy policy) {
        return new PolicyChain.Use(policy.name(), new SourceLine(policy.name(), 1));
    }

    private static RunningTerm term(PolicyTerm term) {
        return new RunningTerm(term.name(),
                new Condition.AllOf(term.matches().stream().map(PlannedPolicy::condition).toList()), changes(term),
                term.accept() ? Outcome.ACCEPT : Outcome.REJECT, List.of());
    }

    private static List<Action> changes(PolicyTerm term) {
        var changes = new ArrayList<Action>();
        term.localPreference().ifPresent(preference -> changes.add(new Action.SetLocalPreference(preference)));
        if (!term.prepended().isEmpty()) {
            changes.add(new Action.Prepend(term.prepended()));
        }
        return changes;
    }

    private static Condition condition(Match match) {
        return match.in(new Conditions());
    }

    /** The condition for each kind. */
    private static final class Conditions implements Match.Cases<Condition> {

        @Override
        public Condition anyCommunity(Match.AnyCommunity match) {
            return any(match.communities());
        }

        @Override
        public Condition communityTogether(Match.CommunityTogether match) {
            return Condition.allOf(Condition.hasCommunity(match.together()), any(match.communities()));
        }

        @Override
        public Condition anyPrefix(Match.AnyPrefix match) {
            return new Condition.InPrefixes(match.ranges());
        }

        @Override
        public Condition ownAsPath(Match.OwnAsPath match) {
            return new Condition.PathIs(AsPathPattern.sequence());
        }

        @Override
        public Condition asPathOf(Match.AsPathOf match) {
            var one = AsPathPattern.one(match.asns().stream().map(AsnRange::of).toArray(AsnRange[]::new));
            return new Condition.PathIs(new AsPathPattern.Repeated(one, match.orEmpty() ? 0 : 1, OptionalInt.empty()));
        }

        @Override
        public Condition asPathFrom(Match.AsPathFrom match) {
            return new Condition.PathIs(
                    AsPathPattern.sequence(AsPathPattern.one(AsnRange.of(match.asn())), AsPathPattern.anything()));
        }

        private static Condition any(List<Community> communities) {
            return new Condition.AnyOf(communities.stream().map(Condition::hasCommunity).toList());
        }
    }
}
