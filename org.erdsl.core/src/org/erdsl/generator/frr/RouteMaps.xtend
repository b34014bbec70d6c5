package org.erdsl.generator.frr

import org.erdsl.generator.routemap.PolicyLists
import org.erdsl.policy.PolicyTerm

/**
 * The route maps. Their entries are left, so that {@code vtysh} is where the next command expects it. Why a term is there
 * is a comment, which costs a running FRR nothing: each changed description costs {@code frr-reload.py} several failing
 * tries.
 */
class RouteMaps extends org.erdsl.generator.routemap.RouteMaps {

    new(PolicyLists lists) {
        super(lists)
    }

    override protected reason(PolicyTerm term) {
        " ! " + term.why.text
    }

    override protected leavesEntries() {
        true
    }
}
