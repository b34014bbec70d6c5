package org.erdsl.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.SpecialPurposePrefixes;
import org.erdsl.policy.Why;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;
import org.erdsl.sets.Comparison;
import org.erdsl.sets.SessionPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to compare all policies of a router with what was read of it: two links with a session for each
 * family, 4,000 own prefixes in each family, 40 communities in ten terms. The read side has its prefixes and communities
 * in lists, entry by entry, as route maps have them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class RouteSetBenchmark {

    private static final int TERMS = 10;
    private static final int COMMUNITIES_OF_A_TERM = 4;
    private static final int LINKS = 2;
    private static final Why WHY = new Why("benchmark", "benchmark", "benchmark");

    /** What differs on the router: nothing, or a community and a prefix. */
    @Param({"equal", "drifted"})
    public String running;

    @Param("4000")
    public int prefixes;

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(AddressFamily family, SessionPolicy intended, SessionPolicy read) {
    }

    @Setup
    public void write() {
        pairs.clear();
        for (var family : AddressFamily.values()) {
            var own = own(family);
            for (var link = 0; link < LINKS; link++) {
                for (var policy : List.of(inbound(family, own), outbound(family, own))) {
                    pairs.add(new Pair(family, SessionPolicy.planned(policy), read(policy, running.equals("drifted"))));
                }
            }
        }
    }

    @Benchmark
    public List<Comparison> compareAllPoliciesOfARouter() {
        return pairs.stream()
                .map(pair -> Comparison.of(pair.family, pair.intended, pair.read, List.of(Asn.MICROSOFT)))
                .toList();
    }

    private List<Prefix> own(AddressFamily family) {
        return IntStream.range(0, prefixes)
                .mapToObj(i -> family == AddressFamily.IPV4
                        ? "8.%d.%d.0/%d".formatted(i >> 7, (i & 0x7F) << 1, 23 + i % 2)
                        : "2600:%x:%x::/%d".formatted(i >> 4, (i & 0xF) << 8, 40 + i % 9))
                .map(Prefix::valueOf)
                .toList();
    }

    private static RoutePolicy inbound(AddressFamily family, List<Prefix> own) {
        var terms = new ArrayList<PolicyTerm>();
        var everything = Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0");
        terms.add(reject(10, "default-route", new Match.AnyPrefix(List.of(PrefixRange.exactly(everything)))));
        terms.add(reject(20, "special-purpose", Match.AnyPrefix.orLonger(SpecialPurposePrefixes.of(family))));
        terms.add(reject(30, "own-prefixes", Match.AnyPrefix.orLonger(own)));
        terms.add(reject(40, "prefix-lengths", new Match.AnyPrefix(List.of(
                new PrefixRange(everything, family.bits() / 2 + 9, family.bits())))));
        for (var i = 0; i < TERMS; i++) {
            terms.add(new PolicyTerm(100 + i, "region-" + i, List.of(new Match.AnyCommunity(communities(i))), true,
                    OptionalInt.of(200 + i % 3), List.of(), WHY));
        }
        terms.add(reject(1000, "rest"));
        return new RoutePolicy("FROM-MICROSOFT", family, terms);
    }

    private static List<Community> communities(int term) {
        return IntStream.range(0, COMMUNITIES_OF_A_TERM)
                .mapToObj(i -> new Community(12076, 51000 + COMMUNITIES_OF_A_TERM * term + i))
                .toList();
    }

    private static RoutePolicy outbound(AddressFamily family, List<Prefix> own) {
        return new RoutePolicy("TO-MICROSOFT", family, List.of(
                new PolicyTerm(10, "advertised",
                        List.of(new Match.AnyPrefix(own.stream().map(PrefixRange::exactly).toList()), new Match.OwnAsPath()),
                        true, OptionalInt.empty(), List.of(new Asn(65010)), WHY),
                reject(1000, "rest")));
    }

    private static PolicyTerm reject(int sequence, String name, Match... matches) {
        return PolicyTerm.reject(sequence, name, List.of(matches), WHY);
    }

    private static SessionPolicy read(RoutePolicy policy, boolean drifted) {
        var policies = new LinkedHashMap<String, RunningPolicy>();
        var terms = policy.terms().stream().map(term -> term(term, drifted)).toList();
        policies.put("map", new RunningPolicy("map", "route-map map", terms, Outcome.REJECT, true, List.of(line(1))));
        return new SessionPolicy(new PolicyChain(List.of(new PolicyChain.Use("map", line(1))), Outcome.REJECT),
                Map.copyOf(policies), List.of());
    }

    private static RunningTerm term(PolicyTerm term, boolean drifted) {
        var actions = new ArrayList<Action>();
        term.localPreference().ifPresent(value -> actions.add(new Action.SetLocalPreference(value)));
        if (!term.prepended().isEmpty()) {
            actions.add(new Action.Prepend(term.prepended()));
        }
        return new RunningTerm(Integer.toString(term.sequence()),
                new Condition.AllOf(term.matches().stream().map(match -> condition(match, drifted)).toList()), actions,
                term.accept() ? Outcome.ACCEPT : Outcome.REJECT, List.of(line(term.sequence())));
    }

    private static Condition condition(Match match, boolean drifted) {
        if (match instanceof Match.AnyPrefix any) {
            return list(any.ranges().stream().skip(drifted && any.ranges().size() > 1000 ? 1 : 0)
                    .map(range -> Condition.inPrefixes(range)).toList());
        } else if (match instanceof Match.AnyCommunity any) {
            return list(any.communities().stream().filter(community -> !drifted || community.number() != 51007)
                    .map(Condition::hasCommunity).toList());
        }
        return list(List.of(new Condition.PathText("^$", line(1))));
    }

    private static Condition list(List<Condition> conditions) {
        return new Condition.Named("list", new Condition.FirstOf(IntStream.range(0, conditions.size())
                .mapToObj(i -> new Condition.FirstOf.Entry(true, conditions.get(i), line(i + 1)))
                .toList()), List.of(line(1)));
    }

    private static SourceLine line(int number) {
        return new SourceLine("edge1", number);
    }
}
