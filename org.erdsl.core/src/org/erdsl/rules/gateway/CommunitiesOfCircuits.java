package org.erdsl.rules.gateway;

import java.util.HashSet;
import java.util.Set;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.net.Community;

/**
 * What the circuits of a landscape accept.
 *
 * @param values the communities that at least one of them accepts
 */
record CommunitiesOfCircuits(Set<Community> values) {

    CommunitiesOfCircuits(Landscape landscape) {
        this(new HashSet<>());
        for (var circuit : landscape.all(Circuit.class)) {
            if (circuit.getMicrosoftPeering() != null) {
                values.addAll(AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape).values());
            }
        }
    }
}
