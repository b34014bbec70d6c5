package org.erdsl.generator.routeros;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/**
 * A chain of rules that all sessions jump to: what is rejected from everyone. A route that no rule of it decides goes back
 * to the chain it came from.
 *
 * @param name the name of the chain
 * @param rules the texts of its rules, without the one that goes back
 */
record SharedChain(String name, List<String> rules) {

    /** The chains of a plan, each once, in the order of policies and terms. */
    static List<SharedChain> of(PolicyLists lists) {
        Map<String, SharedChain> chains = new LinkedHashMap<>();
        lists.policies().forEach(policy -> policy.terms().forEach(term ->
                of(lists, policy, term).ifPresent(chain -> chains.put(chain.name(), chain))));
        return List.copyOf(chains.values());
    }

    /** The chain for a term that rejects and has one condition, about a list that is the same for all sessions. */
    static Optional<SharedChain> of(PolicyLists lists, RoutePolicy policy, PolicyTerm term) {
        if (term.accept() || term.matches().size() != 1) {
            return Optional.empty();
        }
        var name = lists.listName(policy, term, term.matches().get(0));
        return name.equals(PolicyLists.name(policy, term))
                ? Optional.empty()
                : Optional.of(new SharedChain(name, FilterRule.of(term)));
    }
}
