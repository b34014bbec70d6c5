package org.erdsl.reader;

import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.Asn;

/**
 * What a filter does with a route.
 *
 * @param accepted whether it lets the route pass
 * @param localPreference the local preference it sets
 * @param prepended the AS numbers it puts before the path, the leftmost first; the router's own, which every router adds
 *     when it announces, is not among them
 */
public record Verdict(boolean accepted, OptionalInt localPreference, List<Asn> prepended) {

    public static final Verdict REJECTED = new Verdict(false, OptionalInt.empty(), List.of());

    public Verdict {
        prepended = List.copyOf(prepended);
    }
}
