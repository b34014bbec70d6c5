package org.erdsl.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.erdsl.net.Community;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Action;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/** Sessions with policies that jump, call each other, change routes and look at what they changed. */
final class RandomPolicies {

    static final String LARGE = "large-community 64500:1:2";

    private static final SourceLine LINE = new SourceLine("random", 1);
    private static final List<String> PATH_EXPRESSIONS =
            List.of("^$", "_65010_", "^65010_", "^12076(_12076)*$", "_65010$", "^6501[0-9]?_.*", "^42");
    private static final List<String> COMMUNITY_EXPRESSIONS = List.of("^12076:5100.$", ":7$", "^6", "12076:51002");

    private final RandomRoutes routes;
    private final List<PrefixRange> ranges = new ArrayList<>();

    RandomPolicies(RandomRoutes routes) {
        this.routes = routes;
    }

    /** The ranges of prefixes that conditions have. */
    List<PrefixRange> ranges() {
        return ranges;
    }

    /** Policy p0 calls p1 and p2, p1 calls p2; the chain has one to three of them. */
    SessionPolicy session() {
        var policies = new LinkedHashMap<String, RunningPolicy>();
        for (var i = 0; i < 3; i++) {
            policies.put("p" + i, policy(i));
        }
        var uses = IntStream.range(0, 1 + number(3))
                .mapToObj(i -> new PolicyChain.Use("p" + number(3), LINE))
                .toList();
        return new SessionPolicy(new PolicyChain(uses, routes.one(List.of(Outcome.ACCEPT, Outcome.REJECT))),
                Map.copyOf(policies), List.of());
    }

    private RunningPolicy policy(int index) {
        var count = number(5);
        var terms = IntStream.range(0, count).mapToObj(i -> term(index, i, count)).toList();
        return new RunningPolicy("p" + index, "policy p" + index, terms,
                routes.one(List.of(Outcome.ACCEPT, Outcome.REJECT, Outcome.NEXT_POLICY)), routes.random().nextBoolean(),
                List.of(LINE));
    }

    private RunningTerm term(int policy, int index, int count) {
        var actions = IntStream.range(0, number(3)).mapToObj(i -> action(policy, index, count)).toList();
        return new RunningTerm("t" + index, condition(2), actions, outcome(index, count), List.of(LINE));
    }

    private Outcome outcome(int index, int count) {
        if (index + 1 < count && number(5) == 0) {
            return new Outcome.GoTo("t" + (index + 1 + number(count - index - 1)));
        }
        return routes.one(List.of(Outcome.ACCEPT, Outcome.REJECT, Outcome.NEXT_TERM, Outcome.NEXT_TERM, Outcome.NEXT_POLICY));
    }

    private Action action(int policy, int index, int count) {
        return switch (number(policy < 2 ? 9 : 8)) {
            case 0 -> new Action.SetLocalPreference(number(2));
            case 1 -> new Action.SetMed(number(2));
            case 2 -> new Action.Prepend(List.of(routes.number()));
            case 3 -> new Action.SetCommunities(some());
            case 4 -> new Action.AddCommunities(some());
            case 5 -> new Action.DeleteCommunities(filter());
            case 6 -> new Action.SetOther("weight", "" + number(2));
            case 7 -> new Action.Otherwise(routes.random().nextBoolean());
            default -> new Action.Call("p" + (policy + 1 + number(2 - policy)), maybe(index, count), maybe(index, count),
                    maybe(index, count), routes.random().nextBoolean(), LINE);
        };
    }

    private Optional<Outcome> maybe(int index, int count) {
        return routes.random().nextBoolean() ? Optional.of(outcome(index, count)) : Optional.empty();
    }

    private Set<Community> some() {
        return new HashSet<>(IntStream.range(0, number(3)).mapToObj(i -> routes.community()).toList());
    }

    private CommunityFilter filter() {
        return new CommunityFilter(IntStream.range(0, number(3))
                .mapToObj(i -> new CommunityFilter.Entry(routes.random().nextBoolean(), pattern()))
                .toList());
    }

    private CommunityPattern pattern() {
        return routes.random().nextBoolean() ? new CommunityPattern.Exactly(routes.community())
                : new CommunityPattern.Text(routes.one(COMMUNITY_EXPRESSIONS), LINE);
    }

    Condition condition(int depth) {
        return switch (number(depth == 0 ? 7 : 11)) {
            case 0, 1 -> prefixes();
            case 2 -> new Condition.HasCommunity(pattern());
            case 3 -> new Condition.PathText(routes.one(PATH_EXPRESSIONS), LINE);
            case 4 -> new Condition.PathIs(path(2));
            case 5 -> number(2) == 0 ? new Condition.ExactCommunities(some())
                    : new Condition.CommunitiesText("_" + routes.community() + "_", LINE);
            case 6 -> new Condition.Carries(LARGE);
            case 7 -> new Condition.AllOf(conditions(depth));
            case 8 -> new Condition.AnyOf(conditions(depth));
            case 9 -> new Condition.Not(new Condition.Named("list", condition(depth - 1), List.of()));
            default -> new Condition.FirstOf(conditions(depth).stream()
                    .map(part -> new Condition.FirstOf.Entry(routes.random().nextBoolean(), part, LINE))
                    .toList());
        };
    }

    private Condition prefixes() {
        var some = routes.ranges();
        ranges.addAll(some);
        return new Condition.InPrefixes(some);
    }

    private List<Condition> conditions(int depth) {
        return IntStream.range(0, number(4)).mapToObj(i -> condition(depth - 1)).toList();
    }

    private AsPathPattern path(int depth) {
        return switch (number(depth == 0 ? 2 : 5)) {
            case 0 -> AsPathPattern.one(AsnRange.of(routes.number()));
            case 1 -> AsPathPattern.anything();
            case 2 -> AsPathPattern.sequence(path(depth - 1), path(depth - 1));
            case 3 -> AsPathPattern.either(path(depth - 1), AsPathPattern.sequence());
            default -> new AsPathPattern.Repeated(path(depth - 1), number(2), OptionalInt.of(2));
        };
    }

    private int number(int below) {
        return routes.random().nextInt(below);
    }
}
