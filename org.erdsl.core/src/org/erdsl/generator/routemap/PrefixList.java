package org.erdsl.generator.routemap;

import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.PrefixEntry;

/**
 * The prefixes a term looks for.
 *
 * @param name unique on the router
 * @param family the address family of all entries
 * @param entries any of which may match
 */
public record PrefixList(String name, AddressFamily family, List<PrefixEntry> entries) {

    public PrefixList {
        entries = List.copyOf(entries);
    }
}
