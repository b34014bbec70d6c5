package org.erdsl.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.Route;

/** What the sets say of policies that were read is what becomes of a route that walks through them alone. */
class RunningPoliciesTest {

    private static final int POLICIES = 200;
    private static final int ROUTES = Integer.getInteger("erdsl.routes", 10_000) / POLICIES;

    @Property(tries = POLICIES)
    void everyRouteIsWhereItsOwnWalkLeads(@ForAll long seed, @ForAll AddressFamily family) {
        var routes = new RandomRoutes(new Random(seed), family);
        var policies = new RandomPolicies(routes);
        var session = policies.session();
        var partition = RouteSpace.of(family, session).partition(session);
        for (var i = 0; i < ROUTES; i++) {
            var route = routes.route(policies.ranges());
            var carried = routes.random().nextBoolean() ? Set.of(RandomPolicies.LARGE) : Set.<String>of();
            var walk = new PolicyWalk(session, route, carried);
            var fates = partition.of(route, carried);
            assertEquals(1, fates.size());
            assertEquals(walk.accepted, fates.get(0).treatment() instanceof Treatment.Accepted);
            fates.get(0).treatment().ifAccepted().ifPresent(attributes -> same(partition.space(), walk, route, attributes));
        }
    }

    private static void same(RouteSpace space, PolicyWalk walk, Route route, Attributes attributes) {
        var changes = new TreeMap<String, Object>(attributes.others());
        attributes.localPreference().ifPresent(value -> changes.put("local preference", value));
        attributes.med().ifPresent(value -> changes.put("MED", value));
        assertEquals(walk.changes, changes);
        var path = new ArrayList<Asn>(attributes.prepended());
        path.addAll(route.asPath());
        assertEquals(walk.route().asPath(), path);
        for (var community : RandomRoutes.NAMED) {
            assertEquals(walk.route().communities().contains(community), has(space, attributes, route, community));
        }
        assertTrue(walk.route().communities().stream().allMatch(community -> has(space, attributes, route, community)));
    }

    private static boolean has(RouteSpace space, Attributes attributes, Route route, Community community) {
        var atom = space.atoms().of(community);
        return attributes.communities().added().contains(atom)
                || route.communities().contains(community) && !attributes.communities().removed().contains(atom);
    }

    @Property(tries = POLICIES)
    void policiesDifferExactlyWhereWalksDo(@ForAll long seed, @ForAll AddressFamily family) {
        var routes = new RandomRoutes(new Random(seed), family);
        var policies = new RandomPolicies(routes);
        var left = policies.session();
        var right = policies.session();
        var space = RouteSpace.of(family, left, right);
        var comparison = Comparison.of(space.partition(left), space.partition(right), space.all(), List.of());
        assertEquals(List.of(), comparison.doubts());
        var different = comparison.differences().stream()
                .filter(difference -> difference.aspect() == Aspect.ACCEPTANCE)
                .map(Difference::routes).reduce(space.none(), RouteSet::union);
        for (var i = 0; i < ROUTES; i++) {
            var route = routes.route(policies.ranges());
            assertEquals(accepts(left, route, Set.of()) != accepts(right, route, Set.of()), different.contains(route));
        }
        for (var difference : comparison.differences()) {
            var example = difference.example();
            assertTrue(difference.routes().contains(example));
            var mine = new PolicyWalk(left, example.route(), example.carried());
            var other = new PolicyWalk(right, example.route(), example.carried());
            assertEquals(difference.aspect() == Aspect.ACCEPTANCE, mine.accepted != other.accepted);
            assertEquals(mine.accepted, difference.left().treatment() instanceof Treatment.Accepted);
            if (difference.aspect() != Aspect.ACCEPTANCE) {
                assertTrue(!mine.changes.equals(other.changes) || !mine.route().equals(other.route()));
            }
        }
    }

    private static boolean accepts(SessionPolicy session, Route route, Set<String> carried) {
        return new PolicyWalk(session, route, carried).accepted;
    }
}
