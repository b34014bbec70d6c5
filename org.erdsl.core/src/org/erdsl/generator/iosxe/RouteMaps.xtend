package org.erdsl.generator.iosxe

import org.erdsl.generator.routemap.CommentedRouteMaps
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.Match
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy

/** The route maps. They look into AS path lists by number. */
class RouteMaps extends CommentedRouteMaps {

    val AsPathNumbers numbers

    package new(PolicyLists lists, AsPathNumbers numbers) {
        super(lists)
        this.numbers = numbers
    }

    override protected listName(RoutePolicy policy, PolicyTerm term, Match match) {
        PolicyLists.asPathList(match).map[String.valueOf(numbers.of(name))].orElseGet[super.listName(policy, term, match)]
    }
}
