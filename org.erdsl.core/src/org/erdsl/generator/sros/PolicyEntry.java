package org.erdsl.generator.sros;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/**
 * An entry of a policy. A term whose communities do not fit into one expression becomes several, one after the other.
 *
 * @param number its number in the policy
 * @param from its conditions, all of which must hold
 */
record PolicyEntry(int number, List<String> from) {

    /** Terms are ten numbers apart. */
    static final int MOST_PER_TERM = 10;

    /** The entries of a term. */
    static List<PolicyEntry> of(PolicyLists lists, RoutePolicy policy, PolicyTerm term) {
        var alternatives = List.of(List.<String>of());
        for (var match : term.matches()) {
            var longer = new ArrayList<List<String>>();
            for (var conditions : alternatives) {
                for (var line : FromLines.of(lists, policy, term, match)) {
                    var all = new ArrayList<>(conditions);
                    all.add(line);
                    longer.add(all);
                }
            }
            alternatives = longer;
        }
        var entries = new ArrayList<PolicyEntry>();
        for (var conditions : alternatives) {
            entries.add(new PolicyEntry(term.sequence() + entries.size(), List.copyOf(conditions)));
        }
        return entries;
    }
}
