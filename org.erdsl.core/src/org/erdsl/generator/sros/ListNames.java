package org.erdsl.generator.sros;

import org.erdsl.generator.Sha256;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** Names of prefix lists, which are too short for a policy's name: a digest stands in its place. */
final class ListNames {

    private static final int DIGITS = 8;

    private ListNames() {
    }

    static String of(RoutePolicy policy, PolicyTerm term) {
        return "ERDSL-" + term.name() + "-" + Sha256.of(PolicyLists.name(policy, term)).substring(0, DIGITS);
    }
}
