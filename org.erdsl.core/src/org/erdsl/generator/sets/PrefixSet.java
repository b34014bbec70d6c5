package org.erdsl.generator.sets;

import java.util.List;

import org.erdsl.policy.PrefixEntry;

/**
 * Prefixes of one address family that terms look for.
 *
 * @param name unique among the sets of prefixes of the router
 * @param entries any of which may match, in the order of their prefixes
 */
public record PrefixSet(String name, List<PrefixEntry> entries) {

    public PrefixSet {
        entries = List.copyOf(entries);
    }
}
