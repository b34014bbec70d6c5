package org.erdsl.generator.junos;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.Asn;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.Why;

/**
 * A term of a policy statement.
 *
 * @param name its name in the policy
 * @param why why it is there
 * @param matches the conditions, all of which must hold
 * @param protocol the protocol that has to have the route, where the model names one
 * @param accept whether these routes are accepted or rejected
 * @param localPreference the local preference accepted routes get, where the model gives one
 * @param prepended the AS numbers put before the path of accepted routes
 * @param nextHopSelf whether accepted routes are told with the router's own address as next hop
 */
record Term(String name, Why why, List<Match> matches, Optional<String> protocol, boolean accept,
        OptionalInt localPreference, List<Asn> prepended, boolean nextHopSelf) {

    /** A term of the plan, as it is. */
    static Term of(PolicyTerm term) {
        return new Term(term.name(), term.why(), term.matches(), Optional.empty(), term.accept(),
                term.localPreference(), term.prepended(), false);
    }

    /** With the router itself as next hop of what it accepts. */
    Term withNextHopSelf() {
        return new Term(name, why, matches, protocol, accept, localPreference, prepended, accept);
    }

    /** With other conditions. */
    Term with(List<Match> others) {
        return new Term(name, why, others, protocol, accept, localPreference, prepended, nextHopSelf);
    }

    /** Under a name of its own, for the routes of a protocol. */
    Term from(String other) {
        return new Term(name + "-" + other, why, matches, Optional.of(other), accept, localPreference, prepended,
                nextHopSelf);
    }
}
