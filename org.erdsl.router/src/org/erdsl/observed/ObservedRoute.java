package org.erdsl.observed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/**
 * A route in a table of a router.
 *
 * @param peer the session
 * @param view in which of the session's tables
 * @param prefix where it leads
 * @param communities its standard communities; nothing where the table does not show them
 * @param asPath its AS path, nearest first; nothing where the table does not show it, or it is no plain sequence
 * @param localPreference its local preference, where shown
 * @param med its multi-exit discriminator, where shown
 */
public record ObservedRoute(Peer peer, View view, Prefix prefix, Optional<Set<Community>> communities,
        Optional<List<Asn>> asPath, OptionalLong localPreference, OptionalLong med) {

    public ObservedRoute {
        communities = communities.map(Set::copyOf);
        asPath = asPath.map(List::copyOf);
    }
}
