package org.erdsl.running;

import java.util.EnumSet;
import java.util.Set;

/**
 * A statement that is not understood and concerns a session as a whole, or every session of a router.
 *
 * @param unknown the statement
 * @param concerns what it may change, at least one
 */
public record UnknownStatement(Unknown unknown, Set<Concern> concerns) {

    /** What an unknown statement may change. */
    public enum Concern {
        /** Which routes are accepted, and with which attributes. */
        ACCEPTED,
        /** Which routes are advertised, and with which attributes. */
        ADVERTISED,
        /** The session itself: its ends, timers, limits. */
        SETTINGS
    }

    public UnknownStatement {
        concerns = Set.copyOf(concerns);
        if (concerns.isEmpty()) {
            throw new IllegalArgumentException("concerns nothing: " + unknown);
        }
    }

    /** A statement that may change anything. */
    public static UnknownStatement ofAnything(SourceLine line, String text) {
        return new UnknownStatement(new Unknown(line, text), EnumSet.allOf(Concern.class));
    }
}
