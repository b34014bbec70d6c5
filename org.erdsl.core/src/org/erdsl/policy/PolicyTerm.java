package org.erdsl.policy;

import java.util.List;
import java.util.OptionalInt;

/**
 * A step of a policy: what happens to the routes that meet all its conditions.
 *
 * @param sequence its number in the policy; gaps are left for what may come between
 * @param name its name in the policy, of lower-case letters, digits and hyphens
 * @param matches the conditions, all of which must hold; none for every route
 * @param accept whether these routes are accepted or rejected
 * @param localPreference the local preference accepted routes get, where the model gives one
 * @param why why the term is there
 */
public record PolicyTerm(int sequence, String name, List<Match> matches, boolean accept, OptionalInt localPreference,
        Why why) {

    public PolicyTerm {
        matches = List.copyOf(matches);
    }

    public boolean matches(Route route) {
        return matches.stream().allMatch(match -> match.test(route));
    }
}
