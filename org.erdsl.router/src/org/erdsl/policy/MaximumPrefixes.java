package org.erdsl.policy;

import java.util.OptionalInt;

/**
 * How many prefixes a session takes before it is torn down.
 *
 * @param limit the number of prefixes, at least 1
 * @param warningPercent at which share of the limit the router warns, 1 to 100 percent, where the model gives one
 */
public record MaximumPrefixes(int limit, OptionalInt warningPercent) {

    public MaximumPrefixes {
        if (limit < 1 || warningPercent.isPresent()
                && (warningPercent.getAsInt() < 1 || warningPercent.getAsInt() > 100)) {
            throw new IllegalArgumentException("no limit of prefixes: " + limit + ", warning " + warningPercent);
        }
    }
}
