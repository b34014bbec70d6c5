package org.erdsl.generator.junos;

import java.util.List;

import org.erdsl.net.Prefix;

/**
 * A prefix list.
 *
 * @param name unique on the router
 * @param prefixes in ascending order, all of one address family
 */
record PrefixList(String name, List<Prefix> prefixes) {

    PrefixList {
        prefixes = List.copyOf(prefixes);
    }
}
