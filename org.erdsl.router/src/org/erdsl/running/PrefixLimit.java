package org.erdsl.running;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many prefixes a session takes.
 *
 * @param limit the number of prefixes, from 0
 * @param warningPercent at which share of the limit the router warns, in percent, where it does
 * @param atLimit what happens beyond the limit
 * @param restart after which time a session that was torn down is tried again, where it is
 */
public record PrefixLimit(long limit, OptionalInt warningPercent, AtLimit atLimit, Optional<Duration> restart) {

    /** What a router does with a session that has more prefixes than its limit. */
    public enum AtLimit {
        /** It ends the session. */
        TEAR_DOWN,
        /** It says so, and takes them. */
        WARN,
        /** It keeps the session, and does not take more. */
        DISCARD
    }

    public PrefixLimit {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit of " + limit + " prefixes");
        }
    }
}
