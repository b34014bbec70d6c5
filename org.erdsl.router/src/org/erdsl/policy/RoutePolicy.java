package org.erdsl.policy;

import java.util.List;

import org.erdsl.net.AddressFamily;

/**
 * What a BGP session accepts or advertises: the first term whose conditions hold decides. The last term rejects every
 * route, so a policy decides every route.
 *
 * @param name unique on the router, of letters, digits, hyphens and underscores
 * @param family the address family of the routes
 * @param terms the steps, by sequence
 */
public record RoutePolicy(String name, AddressFamily family, List<PolicyTerm> terms) {

    public RoutePolicy {
        terms = List.copyOf(terms);
        var last = terms.get(terms.size() - 1);
        if (last.accept() || !last.matches().isEmpty()) {
            throw new IllegalArgumentException(name + " does not end in a reject of every route");
        }
    }
}
