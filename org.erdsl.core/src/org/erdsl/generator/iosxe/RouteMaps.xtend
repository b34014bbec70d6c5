package org.erdsl.generator.iosxe

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The route maps. All terms look for own routes in the one numbered AS path list. */
class RouteMaps extends org.erdsl.generator.routemap.RouteMaps {

    new(PolicyLists lists) {
        super(lists)
    }

    override protected listName(RoutePolicy policy, PolicyTerm term, Match match) {
        if (match instanceof Match.AsPathOf || match instanceof Match.AsPathFrom) {
            throw new IllegalArgumentException("no list for " + match)
        }
        if (match instanceof Match.OwnAsPath) String.valueOf(AsPathLists.OWN_AS_PATH) else super.listName(policy, term, match)
    }
}
