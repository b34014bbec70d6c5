package org.erdsl.reader.iosxr;

import java.util.List;

import org.erdsl.net.Asn;

/** A statement of a policy in RPL. */
sealed interface RplStatement {

    /** The route is rejected at once. */
    record Drop() implements RplStatement {
    }

    /** The route is accepted at once. */
    record Done() implements RplStatement {
    }

    /** The route is accepted, unless something later rejects it. */
    record Pass() implements RplStatement {
    }

    /** A change, which also accepts the route like {@link Pass}. */
    record SetLocalPreference(int value) implements RplStatement {
    }

    /** A number put before the path so many times, before what was put there earlier; a change like the other. */
    record Prepend(Asn asn, int times) implements RplStatement {
    }

    /** One of two blocks, depending on whether all conditions hold. */
    record If(List<RplCondition> conditions, List<RplStatement> then, List<RplStatement> otherwise)
            implements RplStatement {
    }
}
