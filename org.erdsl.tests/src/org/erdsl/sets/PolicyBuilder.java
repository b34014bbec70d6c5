package org.erdsl.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/** Writes policies of a router in tests: the number of a term is its name and its line. */
final class PolicyBuilder {

    private final Map<String, RunningPolicy> policies = new LinkedHashMap<>();
    private final List<PolicyChain.Use> uses = new ArrayList<>();
    private Outcome otherwise = Outcome.REJECT;

    /** A session without policy, which rejects every route. */
    static PolicyBuilder session() {
        return new PolicyBuilder();
    }

    /** A session with one policy, which rejects what no term decides. */
    static SessionPolicy rejecting(RunningTerm... terms) {
        return session().policy("map", Outcome.REJECT, terms).uses("map").build();
    }

    PolicyBuilder policy(String name, Outcome end, RunningTerm... terms) {
        policies.put(name, new RunningPolicy(name, "route-map " + name, List.of(terms), end, true, List.of(line(1))));
        return this;
    }

    PolicyBuilder uses(String... names) {
        Stream.of(names).forEach(name -> uses.add(new PolicyChain.Use(name, line(900))));
        return this;
    }

    PolicyBuilder otherwise(Outcome outcome) {
        otherwise = outcome;
        return this;
    }

    SessionPolicy build() {
        return new SessionPolicy(new PolicyChain(uses, otherwise), policies, List.of());
    }

    static RunningTerm term(int number, Condition condition, Outcome outcome, Action... actions) {
        return new RunningTerm(Integer.toString(number), condition, List.of(actions), outcome, List.of(line(number)));
    }

    static SourceLine line(int number) {
        return new SourceLine("edge1", number);
    }

    /** A condition on prefixes: {@code 10.0.0.0/8 9-24}, or a prefix alone. */
    static Condition in(String... ranges) {
        return new Condition.InPrefixes(Stream.of(ranges).map(PolicyBuilder::range).toList());
    }

    static PrefixRange range(String text) {
        var words = text.split("[ -]");
        var prefix = Prefix.valueOf(words[0]);
        return words.length == 1 ? PrefixRange.exactly(prefix)
                : new PrefixRange(prefix, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    static Condition has(String community) {
        return Condition.hasCommunity(Community.valueOf(community));
    }

    static Condition unknown(int line) {
        return Condition.notUnderstood(line(line), "match something");
    }

    /** Every prefix of a family. */
    static String everything(AddressFamily family) {
        return family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0";
    }
}
