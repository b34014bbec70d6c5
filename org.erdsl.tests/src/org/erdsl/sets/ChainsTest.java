package org.erdsl.sets;

import static org.erdsl.sets.PolicyBuilder.has;
import static org.erdsl.sets.PolicyBuilder.in;
import static org.erdsl.sets.PolicyBuilder.line;
import static org.erdsl.sets.PolicyBuilder.session;
import static org.erdsl.sets.PolicyBuilder.term;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;
import org.erdsl.running.Action;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.junit.jupiter.api.Test;

/** The ways in which platforms go through policies, each in the words of the model. */
class ChainsTest {

    private static final Optional<Outcome> GO_ON = Optional.empty();
    private static final Action PASS = new Action.Otherwise(true);
    private static final Action DROP = new Action.Otherwise(false);

    private static String fate(SessionPolicy session, String prefix, String... communities) {
        var space = RouteSpace.of(AddressFamily.IPV4, session);
        var carried = Set.copyOf(List.of(communities).stream().map(Community::valueOf).toList());
        var route = new Route(Prefix.valueOf(prefix), carried, List.of(Asn.MICROSOFT));
        var fates = space.partition(session).of(route);
        assertEquals(1, fates.size());
        return fates.get(0).treatment().toString();
    }

    private static Action preference(long value) {
        return new Action.SetLocalPreference(value);
    }

    /** A route map of FRR or IOS: {@code continue} goes on, and what was permitted stays so if nothing matches later. */
    @Test
    void aRouteMapContinues() {
        var session = session().uses("map").policy("map", Outcome.REJECT,
                term(10, in("10.0.0.0/8 8-32"), new Outcome.GoTo("30"), PASS, preference(200)),
                term(20, Condition.ALWAYS, Outcome.REJECT),
                term(30, has("65010:1"), Outcome.REJECT),
                term(40, has("65010:2"), Outcome.ACCEPT, preference(300))).build();
        assertEquals("accepted with local preference 200", fate(session, "10.1.0.0/16"));
        assertEquals("rejected", fate(session, "10.1.0.0/16", "65010:1"));
        assertEquals("accepted with local preference 300", fate(session, "10.1.0.0/16", "65010:2"));
        assertEquals("rejected", fate(session, "11.0.0.0/8", "65010:2"));
    }

    /** Junos: a chain, {@code next policy}, and {@code default-action} that reaches to its end. */
    @Test
    void aChainGoesOnWhereAPolicyDoesNotDecide() {
        var session = session().uses("first", "second").otherwise(Outcome.ACCEPT)
                .policy("first", Outcome.NEXT_POLICY,
                        term(1, in("10.0.0.0/8 8-32"), Outcome.NEXT_POLICY, preference(200)),
                        term(2, in("11.0.0.0/8"), Outcome.NEXT_TERM, DROP))
                .policy("second", Outcome.NEXT_POLICY, term(3, has("65010:1"), Outcome.REJECT)).build();
        assertEquals("accepted with local preference 200", fate(session, "10.0.0.0/8"));
        assertEquals("rejected", fate(session, "10.0.0.0/8", "65010:1"));
        assertEquals("rejected", fate(session, "11.0.0.0/8"));
        assertEquals("accepted", fate(session, "12.0.0.0/8"));
    }

    /** IOS XR: {@code apply}; {@code done} and {@code drop} inside end all, {@code pass} inside counts outside. */
    @Test
    void anAppliedPolicyOfIosXrEndsAllOrPasses() {
        var apply = new Action.Call("child", Optional.of(Outcome.ACCEPT), Optional.of(Outcome.REJECT), GO_ON, false, line(1));
        var session = session().uses("parent")
                .policy("parent", Outcome.NEXT_POLICY, term(1, Condition.ALWAYS, Outcome.NEXT_TERM, apply),
                        term(2, has("65010:9"), Outcome.REJECT))
                .policy("child", Outcome.NEXT_POLICY,
                        term(11, has("65010:1"), Outcome.ACCEPT, preference(1)),
                        term(12, has("65010:2"), Outcome.REJECT),
                        term(13, has("65010:3"), Outcome.NEXT_TERM, PASS)).build();
        assertEquals("accepted with local preference 1", fate(session, "10.0.0.0/8", "65010:1", "65010:9"));
        assertEquals("rejected", fate(session, "10.0.0.0/8", "65010:2"));
        assertEquals("accepted", fate(session, "10.0.0.0/8", "65010:3"));
        assertEquals("rejected", fate(session, "10.0.0.0/8", "65010:3", "65010:9"));
        assertEquals("rejected", fate(session, "10.0.0.0/8"));
    }

    /** FRR: {@code call}; what the called map denies is denied, what it permits goes on; its own default is deny. */
    @Test
    void aCalledRouteMapOfFrrDeniesOrGoesOn() {
        var call = new Action.Call("child", GO_ON, Optional.of(Outcome.REJECT), Optional.of(Outcome.REJECT), true, line(1));
        var session = session().uses("parent")
                .policy("parent", Outcome.REJECT, term(10, in("10.0.0.0/8"), Outcome.ACCEPT, preference(200), call))
                .policy("child", Outcome.REJECT, term(10, has("65010:1"), Outcome.ACCEPT,
                        new Action.Prepend(List.of(new Asn(65010))))).build();
        assertEquals("accepted with local preference 200, prepended 65010", fate(session, "10.0.0.0/8", "65010:1"));
        assertEquals("rejected", fate(session, "10.0.0.0/8"));
        assertEquals("rejected", fate(session, "11.0.0.0/8", "65010:1"));
    }

    /** OpenBGPD: the last rule that matches decides, a {@code quick} one at once. */
    @Test
    void theLastRuleOfOpenBgpdDecides() {
        var session = session().uses("filter").policy("filter", Outcome.REJECT,
                term(1, Condition.ALWAYS, Outcome.NEXT_TERM, PASS),
                term(2, in("10.0.0.0/8 8-32"), Outcome.NEXT_TERM, DROP),
                term(3, has("65010:1"), Outcome.ACCEPT),
                term(4, has("65010:2"), Outcome.NEXT_TERM, PASS)).build();
        assertEquals("accepted", fate(session, "11.0.0.0/8"));
        assertEquals("rejected", fate(session, "10.0.0.0/8"));
        assertEquals("accepted", fate(session, "10.0.0.0/8", "65010:1"));
        assertEquals("accepted", fate(session, "10.0.0.0/8", "65010:2"));
    }

    /** Several filters of a neighbor, all of which must permit. */
    @Test
    void filtersInARowMustAllPermit() {
        var session = session().uses("prefixes", "map")
                .policy("prefixes", Outcome.REJECT, term(5, in("10.0.0.0/8 8-32"), Outcome.NEXT_POLICY))
                .policy("map", Outcome.REJECT, term(10, has("65010:1"), Outcome.ACCEPT)).build();
        assertEquals("accepted", fate(session, "10.0.0.0/8", "65010:1"));
        assertEquals("rejected", fate(session, "10.0.0.0/8"));
        assertEquals("rejected", fate(session, "11.0.0.0/8", "65010:1"));
    }

    @Test
    void aConditionSeesWhatChangedBeforeOnlyWhereThePlatformDoes() {
        var terms = List.of(
                term(10, Condition.ALWAYS, Outcome.NEXT_TERM, new Action.AddCommunities(Set.of(Community.valueOf("65010:1"))),
                        new Action.Prepend(List.of(new Asn(65010)))),
                term(20, Condition.allOf(has("65010:1"), new Condition.PathText("^65010_12076$", line(20))), Outcome.ACCEPT));
        for (var sees : List.of(true, false)) {
            var policy = new RunningPolicy("map", "policy map", terms, Outcome.REJECT, sees, List.of(line(1)));
            var session = session().uses("map").build();
            var all = new SessionPolicy(session.chain(), Map.of("map", policy), List.of());
            assertEquals(sees ? "accepted with prepended 65010, communities 65010:1 added" : "rejected",
                    fate(all, "10.0.0.0/8"));
        }
    }

    /** An entry that denies is no match of the list; the entries behind it do not change that. */
    @Test
    void aListDecidesByItsFirstEntryThatMatches() {
        var list = new Condition.FirstOf(List.of(
                new Condition.FirstOf.Entry(false, in("10.1.0.0/16 16-32"), line(5)),
                new Condition.FirstOf.Entry(true, in("10.0.0.0/8 8-32"), line(10)),
                new Condition.FirstOf.Entry(true, in("10.1.0.0/16 16-32"), line(15))));
        var session = session().uses("map").policy("map", Outcome.REJECT, term(10, list, Outcome.ACCEPT)).build();
        assertEquals("rejected", fate(session, "10.1.2.0/24"));
        assertEquals("accepted", fate(session, "10.2.0.0/16"));
        assertEquals("rejected", fate(session, "11.0.0.0/8"));
    }

    @Test
    void manyWaysThroughWithoutARouteAreNotTaken() {
        var session = session().uses("map");
        var terms = new RunningTerm[200];
        for (var i = 0; i < terms.length; i++) {
            terms[i] = term(i + 1, in("10." + i + ".0.0/16"), Outcome.NEXT_TERM, preference(i));
        }
        session.policy("map", Outcome.ACCEPT, terms);
        assertEquals("accepted with local preference 7", fate(session.build(), "10.7.0.0/16"));
        assertEquals("accepted", fate(session.build(), "11.0.0.0/16"));
    }

    @Test
    void pathsThatTakeTooManyStatesAreNotUnderstood() {
        var session = session().uses("map");
        var terms = new RunningTerm[24];
        for (var i = 0; i < terms.length; i++) {
            var any = AsPathPattern.anything();
            var one = AsPathPattern.one(AsnRange.of(new Asn(64512 + i)));
            terms[i] = term(i + 1, new Condition.PathIs(AsPathPattern.sequence(any, one, any)), Outcome.REJECT);
        }
        session.policy("map", Outcome.ACCEPT, terms);
        var built = session.build();
        var space = RouteSpace.of(AddressFamily.IPV4, built);
        var partition = space.partition(built);
        assertEquals(List.of("rejected"), fates(partition, 64512));
        assertEquals(List.of("rejected", "accepted"), fates(partition, 64535));
    }

    private static List<String> fates(Partition partition, long asn) {
        return partition.of(new Route(Prefix.valueOf("10.0.0.0/8"), Set.of(), List.of(new Asn(asn)))).stream()
                .map(fate -> fate.treatment().toString()).distinct().toList();
    }
}
