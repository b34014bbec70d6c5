package org.erdsl.sets;

import static org.erdsl.sets.PolicyBuilder.has;
import static org.erdsl.sets.PolicyBuilder.in;
import static org.erdsl.sets.PolicyBuilder.line;
import static org.erdsl.sets.PolicyBuilder.rejecting;
import static org.erdsl.sets.PolicyBuilder.session;
import static org.erdsl.sets.PolicyBuilder.term;
import static org.erdsl.sets.PolicyBuilder.unknown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.running.Action;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.Unknown;
import org.erdsl.sets.Comparison.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two policies are equal, different or undecided, and what is said of it names routes and lines. */
class ComparisonTest {

    private static final Action PREFER = new Action.SetLocalPreference(200);

    private static Comparison compare(SessionPolicy left, SessionPolicy right) {
        return Comparison.of(AddressFamily.IPV4, left, right, List.of(Asn.MICROSOFT));
    }

    private static SessionPolicy accepting(Condition condition, Action... actions) {
        return rejecting(term(10, condition, Outcome.ACCEPT, actions));
    }

    /** One bit beside the bound, at the first and the last address, on both sides of the comparison. */
    @ParameterizedTest
    @CsvSource({
            "IPV4, 10.0.0.0/8 8-24, 10.0.0.0/8 8-25, 10.0.0.0/8 25-25, 131072",
            "IPV4, 10.0.0.0/8 8-24, 10.0.0.0/8 9-24, 10.0.0.0/8 8-8, 1",
            "IPV4, 10.0.0.0/8 8-8, 11.0.0.0/8 8-8, 10.0.0.0/7 8-8, 2",
            "IPV4, 255.255.255.254/31 32-32, 255.255.255.255/32, 255.255.255.254/32, 1",
            "IPV4, 0.0.0.0/0, 0.0.0.0/0 0-1, 0.0.0.0/0 1-1, 2",
            "IPV4, 0.0.0.0/0 32-32, 0.0.0.0/1 32-32, 128.0.0.0/1 32-32, 2147483648",
            "IPV6, 2001:db8::/32 32-48, 2001:db8::/32 32-47, 2001:db8::/32 48-48, 65536",
            "IPV6, ::/0 128-128, ::/1 128-128, 8000::/1 128-128, 170141183460469231731687303715884105728",
            "IPV6, 2001:db8::/33, 2001:db8:8000::/33, 2001:db8::/32 33-33, 2",
            "IPV6, ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe/127 128-128, ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe/128, "
                    + "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128, 1"})
    void aBoundThatIsOffByOneIsFound(AddressFamily family, String left, String right, String difference, String count) {
        var space = RouteSpace.of(family);
        var mine = space.in(List.of(PolicyBuilder.range(left)));
        var other = space.in(List.of(PolicyBuilder.range(right)));
        var differing = mine.minus(other).union(other.minus(mine));
        assertEquals(List.of(PolicyBuilder.range(difference)), differing.prefixRanges());
        assertEquals(count, differing.prefixCount().toString());
        assertEquals(family, differing.example().orElseThrow().route().prefix().family());
        var comparison = Comparison.of(family, accepting(in(left)), accepting(in(right)), List.of());
        assertEquals(differing, comparison.differences().stream().map(Difference::routes)
                .map(set -> space.in(set.prefixRanges())).reduce(space.none(), RouteSet::union));
    }

    @Test
    void policiesThatDoTheSameAreEqualWhateverTheirTerms() {
        var one = rejecting(term(10, has("12076:1"), Outcome.REJECT), term(20, in("10.0.0.0/8 8-32"), Outcome.ACCEPT, PREFER));
        var other = rejecting(
                term(5, in("10.0.0.0/9 9-32"), new Outcome.GoTo("30")),
                term(10, Condition.not(in("10.128.0.0/9 9-32", "10.0.0.0/8")), Outcome.REJECT),
                term(30, has("12076:1"), Outcome.NEXT_POLICY),
                term(40, Condition.ALWAYS, Outcome.ACCEPT, new Action.SetLocalPreference(7), PREFER));
        assertEquals(new Comparison(List.of(), List.of()), compare(one, other));
        assertEquals(Verdict.EQUAL, compare(one, other).verdict());
    }

    @Test
    void aDifferenceNamesRoutesTermsAndLines() {
        var intended = rejecting(term(10, has("12076:51002"), Outcome.ACCEPT, PREFER),
                term(20, has("12076:51003"), Outcome.ACCEPT, PREFER));
        var running = rejecting(term(10, in("10.0.0.0/8 8-32"), Outcome.REJECT),
                term(812, Condition.anyOf(has("12076:51002"), has("12076:51024")), Outcome.ACCEPT, PREFER));
        var comparison = compare(intended, running);
        assertEquals(Verdict.DIFFERENT, comparison.verdict());
        assertEquals("""
                0.0.0.0/0 0-32 except 10.0.0.0/8 8-32 with 12076:51003, without 12076:51002 12076:51024: \
                accepted with local preference 200 by edge1:20, rejected by edge1:1
                0.0.0.0/0 0-32 except 10.0.0.0/8 8-32 with 12076:51024, without 12076:51002 12076:51003: \
                rejected by edge1:1, accepted with local preference 200 by edge1:812
                10.0.0.0/8 8-32 with 12076:51002: \
                accepted with local preference 200 by edge1:10, rejected by edge1:10
                10.0.0.0/8 8-32 with 12076:51003, without 12076:51002: \
                accepted with local preference 200 by edge1:20, rejected by edge1:10""", text(comparison));
        var example = comparison.differences().get(0).example().route();
        assertEquals(List.of(Asn.MICROSOFT), example.asPath());
    }

    private static String text(Comparison comparison) {
        return String.join("\n", comparison.differences().stream().map(ComparisonTest::text).sorted().toList());
    }

    private static String text(Difference difference) {
        var parts = difference.routes().parts().stream().map(RoutePart::toString).toList();
        return String.join(" and ", parts) + ": " + text(difference.left()) + ", " + text(difference.right());
    }

    private static String text(Fate fate) {
        return fate.treatment() + " by " + fate.steps().get(fate.steps().size() - 1).lines().get(0);
    }

    @ParameterizedTest
    @CsvSource({
            "LOCAL_PREFERENCE, 0", "MED, 1", "PREPENDED, 2", "COMMUNITIES, 3", "COMMUNITIES, 4", "NEXT_HOP, 5", "OTHERS, 6"})
    void routesThatAreAcceptedDifferentlyDifferInThatAspectOnly(Aspect aspect, int change) {
        var community = Set.of(new Community(65010, 1));
        var changes = List.of(new Action.SetLocalPreference(1), new Action.SetMed(1),
                new Action.Prepend(List.of(new Asn(65010))), new Action.AddCommunities(community),
                new Action.SetCommunities(community), new Action.SetNextHop("192.0.2.1"), new Action.SetOther("weight", "1"));
        var comparison = compare(accepting(in("10.0.0.0/8")), accepting(in("10.0.0.0/8"), changes.get(change)));
        assertEquals(Set.of(aspect), Set.copyOf(comparison.differences().stream().map(Difference::aspect).toList()));
        assertEquals(List.of(), comparison.doubts());
        assertEquals(Verdict.EQUAL, comparison.verdict(Set.of(Aspect.ACCEPTANCE)));
        assertEquals(Verdict.DIFFERENT, comparison.verdict(Set.of(aspect)));
    }

    /** Routes that have the community anyway do not differ. */
    @Test
    void anAddedCommunityMakesADifferenceOnlyForRoutesWithoutIt() {
        var add = new Action.AddCommunities(Set.of(new Community(65010, 1)));
        assertEquals(Verdict.EQUAL, compare(accepting(has("65010:1")), accepting(has("65010:1"), add)).verdict());
        var comparison = compare(accepting(Condition.ALWAYS), accepting(Condition.ALWAYS, add));
        assertEquals(List.of("without 65010:1"), comparison.differences().get(0).routes().parts().get(0).carrying().stream()
                .map(Carrying::toString).toList());
        var delete = new Action.DeleteCommunities(CommunityFilter.of(Set.of(new Community(65010, 1))));
        assertEquals(Verdict.EQUAL, compare(accepting(Condition.not(has("65010:1"))),
                accepting(Condition.not(has("65010:1")), delete)).verdict());
    }

    @Test
    void whatIsNotUnderstoodIsNeitherTrueNorFalse() {
        var comparison = compare(accepting(in("10.0.0.0/8 8-32")),
                accepting(Condition.allOf(in("10.0.0.0/8 8-32"), unknown(77))));
        assertEquals(Verdict.UNDECIDED, comparison.verdict());
        assertEquals(List.of(new Unknown(line(77), "match something")), comparison.doubts().get(0).unknowns());
        assertEquals(List.of(PolicyBuilder.range("10.0.0.0/8 8-32")), comparison.doubts().get(0).routes().prefixRanges());
    }

    @Test
    void whatIsNotUnderstoodAndMakesNoDifferenceIsNoDoubt() {
        var accepting = accepting(in("10.0.0.0/8 8-32"));
        var eitherWay = rejecting(term(10, Condition.allOf(in("10.0.0.0/8 8-32"), unknown(77)), Outcome.ACCEPT),
                term(20, Condition.allOf(in("10.0.0.0/8 8-32"), Condition.not(unknown(77))), Outcome.ACCEPT));
        assertEquals(Verdict.EQUAL, compare(accepting, eitherWay).verdict());
        var shadowed = rejecting(term(10, in("10.0.0.0/8 8-32"), Outcome.ACCEPT), term(20, unknown(77), Outcome.REJECT));
        assertEquals(Verdict.EQUAL, compare(accepting, shadowed).verdict());
    }

    @Test
    void twoStatementsThatAreNotUnderstoodAreNotTheSame() {
        var one = accepting(unknown(77));
        assertEquals(Verdict.EQUAL, compare(one, accepting(unknown(77))).verdict());
        var comparison = compare(one, accepting(unknown(78)));
        assertEquals(Verdict.UNDECIDED, comparison.verdict());
        assertEquals(List.of(line(77), line(78)), comparison.doubts().get(0).unknowns().stream().map(Unknown::line).toList());
    }

    @Test
    void anExampleOfADifferenceAvoidsWhatIsNotUnderstood() {
        var comparison = compare(accepting(in("10.0.0.0/8 8-32")), rejecting(
                term(10, Condition.allOf(in("10.0.0.0/9 9-32"), unknown(77)), Outcome.REJECT),
                term(20, in("10.0.0.0/9 9-32"), Outcome.ACCEPT)));
        assertEquals(Verdict.DIFFERENT, comparison.verdict());
        assertEquals(List.of(PolicyBuilder.range("10.0.0.0/8"), PolicyBuilder.range("10.128.0.0/9 9-32")),
                comparison.differences().get(0).routes().prefixRanges());
        assertEquals(List.of(PolicyBuilder.range("10.0.0.0/9 9-32")), comparison.doubts().get(0).routes().prefixRanges());
    }

    @Test
    void aChangeThatIsNotUnderstoodLeavesNoDoubtThatTheRouteIsAccepted() {
        var comparison = compare(accepting(in("10.0.0.0/8"), PREFER), accepting(in("10.0.0.0/8"), PREFER,
                new Action.ChangeNotUnderstood(new Unknown(line(5), "set odd"))));
        assertEquals(Verdict.EQUAL, comparison.verdict(Set.of(Aspect.ACCEPTANCE)));
        assertEquals(Verdict.UNDECIDED, comparison.verdict(Set.of(Aspect.LOCAL_PREFERENCE)));
    }

    /** Behind such a change the policy may see other communities and paths, and the same prefix. */
    @Test
    void aConditionBehindAChangeThatIsNotUnderstoodIsNotUnderstoodEither() {
        var change = new Action.ChangeNotUnderstood(new Unknown(line(5), "set odd"));
        var intended = accepting(Condition.allOf(in("10.0.0.0/8"), has("12076:1")));
        var byCommunity = rejecting(term(5, Condition.ALWAYS, Outcome.NEXT_TERM, change),
                term(10, Condition.allOf(in("10.0.0.0/8"), has("12076:1")), Outcome.ACCEPT));
        var comparison = compare(intended, byCommunity);
        assertEquals(Verdict.UNDECIDED, comparison.verdict(Set.of(Aspect.ACCEPTANCE)));
        assertEquals(List.of(PolicyBuilder.range("10.0.0.0/8")), comparison.doubts().get(0).routes().prefixRanges());
        assertEquals(List.of(new Unknown(line(5), "set odd")), comparison.doubts().get(0).unknowns());
    }

    @ParameterizedTest
    @CsvSource({"missing", "itself", "backwards", "outcome", "expression", "text", "pattern", "otherwise"})
    void whatCannotBeFollowedIsUndecidedWithItsLine(String what) {
        var call = new Action.Call(what.equals("itself") ? "map" : "nowhere", Optional.empty(), Optional.empty(),
                Optional.empty(), false, line(10));
        var unknown = new Unknown(line(10), "odd");
        var session = session().uses("map");
        switch (what) {
            case "missing", "itself" -> session.policy("map", Outcome.REJECT, term(10, in("10.0.0.0/8"), Outcome.ACCEPT, call));
            case "backwards" -> session.policy("map", Outcome.REJECT, term(5, in("10.0.0.0/9"), Outcome.REJECT),
                    term(10, in("10.0.0.0/8"), new Outcome.GoTo("5")));
            case "outcome" -> session.policy("map", Outcome.REJECT,
                    term(10, in("10.0.0.0/8"), new Outcome.OutcomeNotUnderstood(unknown)));
            case "expression" -> session.policy("map", Outcome.REJECT,
                    term(9, Condition.allOf(in("10.0.0.0/8"), new Condition.PathText("(", line(10))), Outcome.ACCEPT));
            case "text" -> session.policy("map", Outcome.REJECT,
                    term(9, Condition.allOf(in("10.0.0.0/8"), new Condition.CommunitiesText(".*", line(10))), Outcome.ACCEPT));
            case "pattern" -> session.policy("map", Outcome.REJECT, term(9, Condition.allOf(in("10.0.0.0/8"),
                    new Condition.HasCommunity(new CommunityPattern.Text("[", line(10)))), Outcome.ACCEPT));
            default -> session.policy("map", Outcome.NEXT_POLICY, term(9, Condition.not(in("10.0.0.0/8")), Outcome.REJECT))
                    .otherwise(new Outcome.OutcomeNotUnderstood(unknown));
        }
        var comparison = compare(accepting(in("10.0.0.0/8")), session.build());
        assertEquals(Verdict.UNDECIDED, comparison.verdict());
        assertEquals(List.of(line(10)), comparison.doubts().get(0).unknowns().stream().map(Unknown::line).toList());
        assertEquals(List.of(PolicyBuilder.range("10.0.0.0/8")), comparison.doubts().get(0).routes().prefixRanges());
    }

    @Test
    void aStatementThatMayChangeAnythingLeavesEverythingUndecided() {
        var unknown = new Unknown(line(3), "neighbor 192.0.2.6 odd");
        var mapped = accepting(in("10.0.0.0/8"));
        var comparison = compare(mapped, new SessionPolicy(mapped.chain(), mapped.policies(), List.of(unknown)));
        assertEquals(Verdict.UNDECIDED, comparison.verdict());
        assertEquals(List.of(new Doubt(Aspect.ACCEPTANCE, comparison.doubts().get(0).routes().space().all(), List.of(unknown))),
                comparison.doubts());
    }

    /** Nobody knows what it does: not even that it does the same twice. */
    @Test
    void whatIsUndecidedOnBothSidesIsNotEqual() {
        var odd = rejecting(term(10, in("10.0.0.0/8"), new Outcome.OutcomeNotUnderstood(new Unknown(line(10), "odd"))));
        assertEquals(Verdict.UNDECIDED, compare(odd, odd).verdict());
    }

    @Test
    void onlyTheRoutesThatMatterAreCompared() {
        var left = accepting(in("10.0.0.0/8"));
        var right = accepting(in("11.0.0.0/8"));
        var space = RouteSpace.of(AddressFamily.IPV4, left, right);
        var within = space.in(List.of(PolicyBuilder.range("11.0.0.0/8 8-9")));
        var comparison = Comparison.of(space.partition(left), space.partition(right), within, List.of());
        assertEquals(List.of(List.of(PolicyBuilder.range("11.0.0.0/8"))),
                comparison.differences().stream().map(difference -> difference.routes().prefixRanges()).toList());
    }

    @Test
    void aSpaceIsForThePoliciesItWasMadeFor() {
        var space = RouteSpace.of(AddressFamily.IPV4, accepting(in("10.0.0.0/8")));
        assertThrows(IllegalArgumentException.class, () -> space.partition(accepting(in("11.0.0.0/8"))));
        Stream.of(has("12076:1"), new Condition.Carries("rt 1:1"), new Condition.ExactCommunities(Set.of(new Community(1, 1))))
                .forEach(condition -> assertThrows(IllegalArgumentException.class, () -> space.certainly(condition)));
        assertThrows(IllegalArgumentException.class, () -> space.all().union(RouteSpace.of(AddressFamily.IPV4).all()));
    }
}
