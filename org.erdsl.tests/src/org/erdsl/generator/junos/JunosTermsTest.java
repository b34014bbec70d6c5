package org.erdsl.generator.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;

/** How terms are written where Junos has more to ask for than the plan says, or writes it in its own way. */
class JunosTermsTest {

    private static final RouterPlan EDGE = RouterScenario.in("generator/edge").plans().get(0);

    @Test
    void anInteriorProtocolHoldsWhatTheModelSaysItHolds() {
        var terms = PolicyStatement.of(EDGE).get(1).terms();
        assertEquals(List.of("advertised", "advertised-ospf", "advertised-from-65010", "rest"),
                terms.stream().map(Term::name).toList());
        assertEquals(List.of(Optional.empty(), Optional.of("ospf"), Optional.empty(), Optional.empty()),
                terms.stream().map(Term::protocol).toList());
        assertEquals("[193.0.5.0/24]", prefixes(terms.get(1)));
        assertEquals("[193.0.1.0/24, 193.0.2.0/24]", prefixes(terms.get(0)));
    }

    private static String prefixes(Term term) {
        return ((Match.AnyPrefix) term.matches().get(0)).ranges().stream().map(range -> range.prefix().toString()).toList()
                .toString();
    }

    @Test
    void expressionsOnPathsSayTheirMeaningInTheirNames() {
        var one = List.of(new Asn(65010));
        var two = List.of(new Asn(65010), new Asn(3334));
        assertEquals(path("ERDSL-own-as-path", "()"), AsPath.of(new Match.OwnAsPath()));
        assertEquals(path("ERDSL-only-65010", "65010+"), AsPath.of(new Match.AsPathOf(one, false)));
        assertEquals(path("ERDSL-own-or-only-65010", "65010*"), AsPath.of(new Match.AsPathOf(one, true)));
        assertEquals(path("ERDSL-only-65010-3334", "(65010 | 3334)+"), AsPath.of(new Match.AsPathOf(two, false)));
        assertEquals(path("ERDSL-from-12076", "12076 .*"), AsPath.of(new Match.AsPathFrom(Asn.MICROSOFT)));
        assertEquals(Optional.empty(), AsPath.of(new Match.AnyCommunity(List.of(new Community(1, 2)))));
    }

    private static Optional<AsPath> path(String name, String expression) {
        return Optional.of(new AsPath(name, expression));
    }

    @Test
    void aPairOfCommunitiesIsOneName() {
        var pair = new Match.CommunityTogether(new Community(65535, 0),
                List.of(new Community(12076, 51002), new Community(12076, 51003)));
        assertEquals(List.of("ERDSL-65535-0-12076-51002", "ERDSL-65535-0-12076-51003"),
                NamedCommunity.of(pair).stream().map(NamedCommunity::name).toList());
        assertEquals("[ 65535:0 12076:51002 ]", NamedCommunity.of(pair).get(0).list());
    }

    @Test
    void commandsHaveALineForEachName() {
        assertEquals(List.of("from community A", "from community B"), DisplaySet.lines("from community [ A B ]"));
        assertEquals(List.of("vlan-tags outer 100", "vlan-tags inner 300"), DisplaySet.lines("vlan-tags outer 100 inner 300"));
        assertEquals(List.of("teardown 80", "teardown idle-timeout forever"),
                DisplaySet.lines("teardown 80 idle-timeout forever"));
        assertEquals(List.of("local-as 3333", "local-as private", "local-as no-prepend-global-as"),
                DisplaySet.lines("local-as 3333 private no-prepend-global-as"));
        assertEquals(List.of("teardown idle-timeout forever"), DisplaySet.lines("teardown idle-timeout forever"));
    }

    @Test
    void listsThatDifferStandInTheirTerms() {
        var statements = PolicyStatement.of(EDGE);
        var shared = SharedPrefixes.of(statements);
        assertEquals(List.of("ERDSL-special-purpose-v4", "ERDSL-own-prefixes-v4"),
                shared.lists().stream().map(PrefixList::name).toList());
        var one = SharedPrefixes.of(statements.subList(0, 1));
        assertEquals(List.of(), one.lists());
        var term = statements.get(0).terms().get(1);
        assertTrue(shared.name(statements.get(0), term).isPresent());
        assertFalse(one.name(statements.get(0), term).isPresent());
    }
}
