package org.erdsl.generator.frr

import java.util.Set
import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.generator.routemap.PrivateAsns
import org.erdsl.policy.PolicyTerm
import org.erdsl.policy.RoutePolicy
import org.erdsl.policy.RouterPlan

/**
 * The route maps. Their entries are left, so that {@code vtysh} is where the next command expects it. Why a term is there
 * is a comment, which costs a running FRR nothing: each changed description costs {@code frr-reload.py} several failing
 * tries. Private AS numbers are taken out by the entry that looked at the path: {@code remove-private-AS} does so before
 * any entry looks at it, so that a path of other private numbers would pass for one of the company's own.
 */
class RouteMaps extends org.erdsl.generator.routemap.RouteMaps {

    val Set<String> removing

    new(RouterPlan plan, PolicyLists lists) {
        super(lists)
        removing = PrivateAsns.removingPolicies(plan)
    }

    override protected reason(PolicyTerm term) {
        " ! " + term.why.text
    }

    override protected sets(RoutePolicy policy, PolicyTerm term) {
        val sets = super.sets(policy, term)
        val removed = if (removing.contains(policy.name)) PrivateAsns.of(term) else #[]
        if (!removed.empty) {
            sets.add(0, "as-path exclude " + removed.join(" "))
        }
        sets
    }

    override protected leavesEntries() {
        true
    }
}
