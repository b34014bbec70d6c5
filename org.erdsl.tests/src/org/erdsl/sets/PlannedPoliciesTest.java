package org.erdsl.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.Route;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.Why;

/** What the sets say of a planned policy is what the evaluator does, route by route. */
class PlannedPoliciesTest {

    private static final int POLICIES = 200;
    private static final int ROUTES = Integer.getInteger("erdsl.routes", 10_000) / POLICIES;
    private static final Why WHY = new Why("test", "test", "test");

    @Property(tries = POLICIES)
    void everyRouteIsWhereTheEvaluatorPutsIt(@ForAll long seed, @ForAll AddressFamily family) {
        var routes = new RandomRoutes(new Random(seed), family);
        var ranges = new ArrayList<PrefixRange>();
        var policy = policy(routes, ranges);
        var planned = SessionPolicy.planned(policy);
        var partition = RouteSpace.of(family, planned).partition(planned);
        for (var i = 0; i < ROUTES; i++) {
            var route = routes.route(ranges);
            var decision = PolicyEvaluator.evaluate(policy, route);
            var fates = partition.of(route);
            assertEquals(1, fates.size());
            assertEquals(decision.accepted(), partition.accepted().contains(route));
            assertEquals(decision.term().name(), fates.get(0).steps().get(0).term());
            fates.get(0).treatment().ifAccepted().ifPresent(attributes -> same(decision, attributes, route));
        }
    }

    private static void same(PolicyEvaluator.Decision decision, Attributes attributes, Route route) {
        assertEquals(decision.localPreference().stream().asLongStream().boxed().toList(),
                attributes.localPreference().stream().boxed().toList());
        var path = new ArrayList<>(attributes.prepended());
        path.addAll(route.asPath());
        assertEquals(decision.asPath(), path);
    }

    private static RoutePolicy policy(RandomRoutes routes, List<PrefixRange> ranges) {
        var random = routes.random();
        var terms = new ArrayList<PolicyTerm>();
        for (var i = 1; i <= random.nextInt(7); i++) {
            var accept = random.nextBoolean();
            terms.add(new PolicyTerm(i, "term-" + i, matches(routes, ranges), accept,
                    accept && random.nextBoolean() ? OptionalInt.of(100 + random.nextInt(2)) : OptionalInt.empty(),
                    accept && random.nextBoolean() ? List.of(routes.number()) : List.of(), WHY));
        }
        terms.add(PolicyTerm.reject(100, "rest", List.of(), WHY));
        return new RoutePolicy("P", routes.family(), terms);
    }

    private static List<Match> matches(RandomRoutes routes, List<PrefixRange> ranges) {
        return IntStream.range(0, routes.random().nextInt(3)).mapToObj(i -> match(routes, ranges)).toList();
    }

    private static Match match(RandomRoutes routes, List<PrefixRange> ranges) {
        return switch (routes.random().nextInt(4)) {
            case 0 -> new Match.AnyCommunity(List.of(routes.community(), routes.community()));
            case 1 -> new Match.OwnAsPath();
            default -> {
                var some = routes.ranges();
                ranges.addAll(some);
                yield new Match.AnyPrefix(some);
            }
        };
    }
}
