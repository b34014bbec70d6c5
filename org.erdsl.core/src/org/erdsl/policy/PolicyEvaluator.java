package org.erdsl.policy;

import java.util.OptionalInt;

/** Says what a policy does with a route. Real routers are compared with it. */
public final class PolicyEvaluator {

    private PolicyEvaluator() {
    }

    /**
     * The decision about a route.
     *
     * @param accepted whether the route is accepted
     * @param term the term that decided
     * @param localPreference the local preference it gets, where the term sets one
     */
    public record Decision(boolean accepted, PolicyTerm term, OptionalInt localPreference) {
    }

    /**
     * @throws IllegalArgumentException when the route is of another address family than the policy
     */
    public static Decision evaluate(RoutePolicy policy, Route route) {
        if (route.prefix().family() != policy.family()) {
            throw new IllegalArgumentException(policy.name() + " decides " + policy.family() + " routes only");
        }
        var term = policy.terms().stream()
                .filter(candidate -> candidate.matches(route))
                .findFirst()
                .orElseThrow();
        return new Decision(term.accept(), term, term.accept() ? term.localPreference() : OptionalInt.empty());
    }
}
