package org.erdsl.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.Asn;

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
     * @param asPath its AS path after the policy, nearest first: what the term prepends stands before what was there.
     *     The AS number a router puts before everything it advertises to a neighbor is not the policy's and not in it
     */
    public record Decision(boolean accepted, PolicyTerm term, OptionalInt localPreference, List<Asn> asPath) {

        public Decision {
            asPath = List.copyOf(asPath);
        }
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
        var path = new ArrayList<>(term.prepended());
        path.addAll(route.asPath());
        return new Decision(term.accept(), term, term.localPreference(), path);
    }
}
