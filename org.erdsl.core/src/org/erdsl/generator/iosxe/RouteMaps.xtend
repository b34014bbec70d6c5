package org.erdsl.generator.iosxe

import org.erdsl.generator.routemap.MatchLine
import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The route maps. All terms look for own routes in the one numbered AS path list. */
class RouteMaps extends org.erdsl.generator.routemap.RouteMaps {

    override protected matchLine(RoutePolicy policy, PolicyTerm term, Match match) {
        MatchLine.of(policy, term, match, String.valueOf(AsPathLists.OWN_AS_PATH))
    }
}
