package org.erdsl.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Condition;
import org.junit.jupiter.api.Test;

/** Sets of routes keep the laws of sets, and say what is in them. */
class RouteSetTest {

    private static final int TRIES = 200;

    /** Three sets of routes that conditions make, in one space. */
    private record Three(RandomRoutes routes, List<PrefixRange> ranges, RouteSet a, RouteSet b, RouteSet c) {

        static Three of(long seed, AddressFamily family) {
            var routes = new RandomRoutes(new Random(seed), family);
            var policies = new RandomPolicies(routes);
            var conditions = List.of(policies.condition(2), policies.condition(2), policies.condition(2));
            var space = RouteSpace.of(family, ConditionPolicies.of(conditions));
            var sets = conditions.stream().map(space::certainly).toList();
            return new Three(routes, policies.ranges(), sets.get(0), sets.get(1), sets.get(2));
        }
    }

    @Property(tries = TRIES)
    void theLawsOfSetsHold(@ForAll long seed, @ForAll AddressFamily family) {
        var three = Three.of(seed, family);
        var a = three.a;
        var b = three.b;
        var c = three.c;
        assertEquals(a.union(b).complement(), a.complement().intersection(b.complement()));
        assertEquals(a.intersection(b.union(c)), a.intersection(b).union(a.intersection(c)));
        assertEquals(a, a.minus(b).union(a.intersection(b)));
        assertTrue(a.minus(b).intersection(b).isEmpty());
        assertEquals(a, a.complement().complement());
        assertEquals(a.space().all(), a.union(a.complement()));
        assertEquals(a.minus(b), a.intersection(b.complement()));
    }

    @Property(tries = TRIES)
    void theOperationsAreThoseOfSingleRoutes(@ForAll long seed, @ForAll AddressFamily family) {
        var three = Three.of(seed, family);
        for (var i = 0; i < 20; i++) {
            var route = three.routes.route(three.ranges);
            var inA = three.a.contains(route);
            var inB = three.b.contains(route);
            assertEquals(inA || inB, three.a.union(three.b).contains(route));
            assertEquals(inA && inB, three.a.intersection(three.b).contains(route));
            assertEquals(inA && !inB, three.a.minus(three.b).contains(route));
            assertEquals(!inA, three.a.complement().contains(route));
        }
    }

    /** Whose prefix could not be made with host bits, or a length beyond the family: that would be no example. */
    @Property(tries = TRIES)
    void anExampleIsInTheSet(@ForAll long seed, @ForAll AddressFamily family) {
        var a = Three.of(seed, family).a;
        assertEquals(a.isEmpty(), a.example().isEmpty());
        a.example().ifPresent(example -> assertTrue(a.contains(example)));
        a.complement().example().ifPresent(example -> assertFalse(a.contains(example)));
    }

    @Property(tries = TRIES)
    void theRangesHaveEachPrefixOnce(@ForAll long seed, @ForAll AddressFamily family) {
        var routes = new RandomRoutes(new Random(seed), family);
        var space = RouteSpace.of(family);
        var set = space.in(routes.ranges()).minus(space.in(routes.ranges()));
        var ranges = set.prefixRanges();
        assertEquals(set, space.in(ranges));
        assertEquals(set.prefixCount(), ranges.stream().map(RouteSetTest::count).reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Before it is intersected with anything. */
    @Property(tries = TRIES)
    void noDiagramOfRangesHasWhatIsNoPrefix(@ForAll long seed, @ForAll AddressFamily family) {
        var space = RouteSpace.of(family);
        var ranges = space.prefixes().of(new RandomRoutes(new Random(seed), family).ranges());
        assertEquals(ranges, space.diagrams().and(ranges, space.prefixes().all()));
    }

    private static BigInteger count(PrefixRange range) {
        var count = BigInteger.ZERO;
        for (var length = range.minimumLength(); length <= range.maximumLength(); length++) {
            count = count.add(BigInteger.ONE.shiftLeft(length - range.prefix().length()));
        }
        return count;
    }

    /** The parts are read back as conditions; paths, which parts show by example, are not asked for here. */
    @Property(tries = TRIES)
    void thePartsAreTheSet(@ForAll long seed, @ForAll AddressFamily family) {
        var routes = new RandomRoutes(new Random(seed), family);
        var conditions = List.of(Condition.anyOf(carried(routes), carried(routes)), carried(routes));
        var space = RouteSpace.of(family, ConditionPolicies.of(conditions));
        var set = space.certainly(conditions.get(0)).minus(space.certainly(conditions.get(1)));
        var found = space.none();
        for (var part : set.parts()) {
            var prefixes = space.in(part.prefixes().ranges()).minus(space.in(part.prefixes().except()));
            var carrying = part.carrying().stream().map(some -> ConditionPolicies.condition(some, space))
                    .map(space::certainly).reduce(space.none(), RouteSet::union);
            assertTrue(found.intersection(prefixes.intersection(carrying)).isEmpty());
            found = found.union(prefixes.intersection(carrying));
        }
        assertEquals(set, found);
    }

    private static Condition carried(RandomRoutes routes) {
        return Condition.allOf(new Condition.InPrefixes(routes.ranges()),
                Condition.anyOf(Condition.hasCommunity(routes.community()), Condition.hasCommunity(routes.community()),
                        Condition.allOf(new Condition.Carries(RandomPolicies.LARGE),
                                Condition.not(Condition.hasCommunity(routes.community())))));
    }

    @Test
    void everyPrefixIsCounted() {
        for (var family : AddressFamily.values()) {
            assertEquals(BigInteger.TWO.pow(family.bits() + 1).subtract(BigInteger.ONE), RouteSpace.of(family).all().prefixCount());
        }
        assertEquals(BigInteger.ZERO, RouteSpace.of(AddressFamily.IPV4).none().prefixCount());
    }

    @Test
    void aSetIsSaidInWords() {
        var community = Condition.hasCommunity(RandomRoutes.NAMED.get(0));
        var other = Condition.hasCommunity(RandomRoutes.NAMED.get(1));
        var all = Condition.allOf(Condition.inPrefixes(range("10.0.0.0/8", 9, 24)), Condition.anyOf(community, other));
        var space = RouteSpace.of(AddressFamily.IPV4, ConditionPolicies.of(List.of(all)));
        var parts = space.certainly(all).minus(space.in(List.of(range("10.0.0.0/9", 9, 16)))).parts();
        assertEquals(1, parts.size());
        assertEquals("10.0.0.0/8 17-24, 10.128.0.0/9 9-16", parts.get(0).prefixes().toString());
        assertEquals(List.of("with 12076:51002", "with 12076:51003"),
                parts.get(0).carrying().stream().map(Carrying::toString).toList());
        assertEquals(new TreeSet<>(List.of("12076:51002")), parts.get(0).carrying().get(0).with());
    }

    @Test
    void nothingIsSaidThatCanBeLeftOut() {
        var names = RandomRoutes.NAMED.stream().map(Condition::hasCommunity).toList();
        var condition = Condition.anyOf(names.get(1), Condition.allOf(names.get(0), names.get(2)));
        var space = RouteSpace.of(AddressFamily.IPV4, ConditionPolicies.of(List.of(condition)));
        assertEquals(List.of("with 12076:51002 65010:7", "with 12076:51003"), space.certainly(condition).parts().get(0)
                .carrying().stream().map(Carrying::toString).toList());
    }

    @Test
    void manyPrefixesAreSaidByWhatIsMissing() {
        var space = RouteSpace.of(AddressFamily.IPV4);
        var set = space.in(List.of(range("10.0.0.0/8", 9, 24))).minus(space.in(List.of(range("10.1.0.0/16", 16, 24))));
        assertEquals("10.0.0.0/8 9-24 except 10.1.0.0/16 16-24", set.parts().get(0).prefixes().toString());
        assertEquals("0.0.0.0/0 0-32 except 10.0.0.0/8",
                space.all().minus(space.in(List.of(range("10.0.0.0/8", 8, 8)))).parts().get(0).prefixes().toString());
    }

    /** However many are missing: both ways to say it are cut while the shorter one is looked for. */
    @Test
    void nothingIsCutWhateverTheNumberOfExceptions() {
        var space = RouteSpace.of(AddressFamily.IPV4);
        var set = space.in(List.of(range("10.0.0.0/8", 9, 24)));
        for (var i = 0; i < 40; i++) {
            set = set.minus(space.in(List.of(range("10." + 6 * i + ".0.0/16", 16, 24))));
            var said = set.parts().get(0).prefixes();
            assertEquals(set, space.in(said.ranges()).minus(space.in(said.except())));
            assertEquals(i + 1, said.except().size());
        }
    }

    private static PrefixRange range(String prefix, int minimum, int maximum) {
        return new PrefixRange(Prefix.valueOf(prefix), minimum, maximum);
    }
}
