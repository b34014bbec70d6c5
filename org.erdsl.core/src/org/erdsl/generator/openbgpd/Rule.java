package org.erdsl.generator.openbgpd;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/**
 * The filter rules of a term. One rule asks for all its communities, so each community gets a rule of its own. A kind
 * of condition it does not know stops the generation.
 */
final class Rule {

    private Rule() {
    }

    /** @param peer direction and neighbor: {@code from 192.0.2.2} */
    static List<String> of(RoutePolicy policy, PolicyTerm term, String peer) {
        var prefixes = "";
        var communities = new ArrayList<Community>();
        var own = false;
        for (var match : term.matches()) {
            if (match instanceof Match.AnyPrefix) {
                prefixes = " prefix-set \"" + PolicyLists.name(policy, term) + "\"";
            } else if (match instanceof Match.AnyCommunity any) {
                communities.addAll(any.communities());
            } else if (match instanceof Match.OwnAsPath) {
                own = true;
            } else {
                throw new IllegalArgumentException("no rule for " + match);
            }
        }
        var rules = new ArrayList<String>();
        if (own) {
            // max-as-len applies to paths with more elements than it names.
            rules.add("deny quick " + peer + prefixes + " max-as-len 0");
        }
        var start = (term.accept() ? "allow" : "deny") + " quick " + peer + prefixes;
        if (communities.isEmpty()) {
            rules.add(start + changes(term));
        }
        communities.forEach(community -> rules.add(start + " community " + community + changes(term)));
        return rules;
    }

    private static String changes(PolicyTerm term) {
        var changes = new ArrayList<String>();
        term.localPreference().ifPresent(value -> changes.add("localpref " + value));
        if (!term.prepended().isEmpty()) {
            changes.add("prepend-self " + term.prepended().size());
        }
        return changes.isEmpty() ? "" : " set { " + String.join(" ", changes) + " }";
    }
}
