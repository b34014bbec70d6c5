package org.erdsl.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/** Policies around conditions. */
final class ConditionPolicies {

    private static final SourceLine LINE = new SourceLine("conditions", 1);

    private ConditionPolicies() {
    }

    /** A policy whose terms accept what meets one of the conditions; its terms are called t0, t1 and so on. */
    static SessionPolicy of(List<Condition> conditions) {
        return of(IntStream.range(0, conditions.size())
                .mapToObj(i -> new RunningTerm("t" + i, conditions.get(i), List.of(), Outcome.ACCEPT,
                        List.of(new SourceLine("conditions", i + 1))))
                .toArray(RunningTerm[]::new));
    }

    /** A policy that rejects what no term decides. */
    static SessionPolicy of(RunningTerm... terms) {
        var policy = new RunningPolicy("p", "policy p", List.of(terms), Outcome.REJECT, true, List.of(LINE));
        return new SessionPolicy(new PolicyChain(List.of(new PolicyChain.Use("p", LINE)), Outcome.REJECT),
                Map.of("p", policy), List.of());
    }

    /** The condition that routes carry something. */
    static Condition condition(Carrying carrying, RouteSpace space) {
        var conditions = new ArrayList<Condition>();
        carrying.with().forEach(name -> conditions.add(condition(name, space)));
        carrying.without().forEach(name -> conditions.add(Condition.not(condition(name, space))));
        return new Condition.AllOf(conditions);
    }

    private static Condition condition(String name, RouteSpace space) {
        return space.carriedNames().contains(name) ? new Condition.Carries(name) : Condition.hasCommunity(
                space.atoms().all().stream().filter(atom -> atom.text().equals(name)).findFirst().orElseThrow().example());
    }
}
