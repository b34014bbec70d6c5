package org.erdsl.planner;

import java.util.List;

import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.Why;

/** The last term of every policy. It is written even where a platform rejects by default, for whoever reads it. */
final class RejectTheRest {

    private RejectTheRest() {
    }

    static PolicyTerm term(String element) {
        return PolicyTerm.reject(TermNumbers.REST, "rest", List.of(),
                new Why("reject everything else", element, "what is not asked for stays out"));
    }
}
