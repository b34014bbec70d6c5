package org.erdsl.planner;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.net.Community;
import org.erdsl.policy.Why;

/**
 * A region, service or community of which a peering accepts the routes.
 *
 * @param scope what it is
 * @param name its name in the model
 * @param communities any of which its routes carry, at least one
 * @param localPreference the local preference its routes get, where the model gives one
 * @param basis the rule or fact
 */
record AcceptedElement(AcceptedScope scope, String name, List<AcceptedCommunity> communities,
        OptionalInt localPreference, String basis) {

    AcceptedElement {
        communities = List.copyOf(communities);
    }

    /** The name of its term. Names in the model may have underscores, terms must not. */
    String termName() {
        return scope.word() + "-" + name.replace('_', '-').replace(':', '-');
    }

    /** The lowest of its communities, by which its term is numbered. */
    int number() {
        return communities.stream().map(AcceptedCommunity::community).min(Community::compareTo).orElseThrow().number();
    }

    Why why(String element) {
        var values = communities.stream()
                .map(accepted -> accepted.name().equals(accepted.community().toString())
                        ? accepted.name()
                        : accepted.name() + " " + accepted.community())
                .collect(Collectors.joining(", "));
        var what = scope == AcceptedScope.REGION ? "accept region " + name + ": " + values : "accept " + values;
        return new Why(what, element, basis);
    }
}
