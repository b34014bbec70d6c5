package org.erdsl.generator.openbgpd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.sets.MatchSets;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The filter rules of a term. One rule asks for all it names, so each of several communities gets a rule of its own. */
final class Rule {

    private Rule() {
    }

    /** @param peer direction and neighbor: {@code from 192.0.2.2} */
    static List<String> of(MatchSets sets, RoutePolicy policy, PolicyTerm term, String peer) {
        var conditions = new Conditions(sets, policy, term);
        term.matches().forEach(match -> match.in(conditions));
        var start = "quick " + peer + conditions.prefixes();
        var rules = new ArrayList<String>();
        conditions.foreign().forEach(foreign -> rules.add("deny " + start + " " + foreign));
        var decision = term.accept() ? "allow " : "deny ";
        conditions.alternatives().forEach(alternative ->
                rules.add(decision + start + alternative + changes(term)));
        return rules;
    }

    private static String changes(PolicyTerm term) {
        var changes = new ArrayList<String>();
        term.localPreference().ifPresent(value -> changes.add("localpref " + value));
        if (!term.prepended().isEmpty()) {
            changes.add("prepend-self " + term.prepended().size());
        }
        return changes.isEmpty() ? "" : changes.stream().collect(Collectors.joining(" ", " set { ", " }"));
    }
}
