package org.erdsl.generator.gobgp;

import java.util.stream.Stream;

import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.SessionPlan;

/** Local preferences as GoBGP sets them. It takes 0 for no value at all (seen running), so 1 is its least. */
final class LocalPreference {

    private static final int LEAST = 1;

    private LocalPreference() {
    }

    static int of(PolicyTerm term) {
        return Math.max(LEAST, term.localPreference().getAsInt());
    }

    /** Whether two terms of a session ask for 0 and 1, which would become one. */
    static boolean isLost(SessionPlan session) {
        return preferences(session).anyMatch(value -> value < LEAST)
                && preferences(session).anyMatch(value -> value == LEAST);
    }

    private static Stream<Integer> preferences(SessionPlan session) {
        return session.inbound().terms().stream().flatMapToInt(term -> term.localPreference().stream()).boxed();
    }
}
