package org.erdsl.generator.routemap;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/** The private AS numbers that terms take out of the paths they accept, on platforms where a term can. */
public final class PrivateAsns {

    private PrivateAsns() {
    }

    /** The names of the policies whose sessions ask for private AS numbers to be taken out. */
    public static Set<String> removingPolicies(RouterPlan plan) {
        return plan.sessions().stream().filter(session -> session.settings().removesPrivateAsns())
                .map(SessionPlan::outbound).map(policy -> policy.name()).collect(Collectors.toUnmodifiableSet());
    }

    /** The private ones of the AS numbers a term lets a path consist of, ascending; no other can stand in the path. */
    public static List<Asn> of(PolicyTerm term) {
        return term.matches().stream()
                .filter(Match.AsPathOf.class::isInstance)
                .flatMap(match -> ((Match.AsPathOf) match).asns().stream())
                .filter(Asn::isPrivate).distinct().sorted().toList();
    }
}
