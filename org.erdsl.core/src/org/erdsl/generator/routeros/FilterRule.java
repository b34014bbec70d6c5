package org.erdsl.generator.routeros;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.policy.PolicyTerm;

/**
 * The filter rules of a term. A rule holds conditions that must all be met and nothing else, so a term that asks for any
 * of several prefixes or communities becomes a rule for each: nothing depends on which operator binds tighter.
 */
final class FilterRule {

    private FilterRule() {
    }

    /** The texts of the rules, in the order of prefixes and communities. */
    static List<String> of(PolicyTerm term) {
        var alternatives = List.of(List.<String>of());
        for (var match : term.matches()) {
            var longer = new ArrayList<List<String>>();
            for (var conditions : alternatives) {
                for (var condition : Conditions.of(match)) {
                    var all = new ArrayList<>(conditions);
                    all.add(condition);
                    longer.add(all);
                }
            }
            alternatives = longer;
        }
        return alternatives.stream().map(conditions -> rule(conditions, term)).toList();
    }

    private static String rule(List<String> conditions, PolicyTerm term) {
        var actions = actions(term);
        return conditions.isEmpty() ? actions : "if (" + String.join(" && ", conditions) + ") { " + actions + " }";
    }

    private static String actions(PolicyTerm term) {
        if (!term.accept()) {
            return "reject";
        }
        var actions = new StringBuilder();
        term.localPreference().ifPresent(value -> actions.append("set bgp-local-pref ").append(value).append("; "));
        if (!term.prepended().isEmpty()) {
            // Counts the router's own AS number once without any prepending: 0 would hide it.
            actions.append("set bgp-path-prepend ").append(term.prepended().size() + 1).append("; ");
        }
        return actions.append("accept").toString();
    }
}
