package org.erdsl.policy;

import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.Asn;

/**
 * A step of a policy: what happens to the routes that meet all its conditions. Name and number say what the term is,
 * not where it stands, so they stay when others come and go.
 *
 * @param sequence its number in the policy, 1 to 65000
 * @param name its name in the policy, of letters, digits and hyphens
 * @param matches the conditions, all of which must hold; none for every route
 * @param accept whether these routes are accepted or rejected
 * @param localPreference the local preference accepted routes get, where the model gives one
 * @param prepended the AS numbers put before the path of accepted routes, the leftmost first; empty for none
 * @param why why the term is there
 */
public record PolicyTerm(int sequence, String name, List<Match> matches, boolean accept, OptionalInt localPreference,
        List<Asn> prepended, Why why) {

    public PolicyTerm {
        matches = List.copyOf(matches);
        prepended = List.copyOf(prepended);
        if (!accept && (localPreference.isPresent() || !prepended.isEmpty())) {
            throw new IllegalArgumentException("a term that rejects changes no route: " + name);
        }
    }

    /** A term that rejects. */
    public static PolicyTerm reject(int sequence, String name, List<Match> matches, Why why) {
        return new PolicyTerm(sequence, name, matches, false, OptionalInt.empty(), List.of(), why);
    }

    public boolean matches(Route route) {
        return matches.stream().allMatch(match -> match.test(route));
    }
}
