package org.erdsl.policy;

import java.util.List;
import java.util.OptionalInt;

/** The last term of every policy. It is written even where a platform rejects by default, for whoever reads it. */
final class RejectTheRest {

    private static final int LAST = 65000;

    private RejectTheRest() {
    }

    static PolicyTerm term() {
        return new PolicyTerm(LAST, "rest", List.of(), false, OptionalInt.empty(), new Why("reject everything else"));
    }
}
