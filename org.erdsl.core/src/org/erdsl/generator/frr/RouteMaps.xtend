package org.erdsl.generator.frr

/** The route maps. Their entries are left, so that {@code vtysh} is where the next command expects it. */
class RouteMaps extends org.erdsl.generator.routemap.RouteMaps {

    override protected leavesEntries() {
        true
    }
}
