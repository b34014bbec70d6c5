package org.erdsl.azure;

import java.util.List;

import org.erdsl.net.Prefix;

/**
 * A peering in one address family.
 *
 * @param primary the subnet of the primary link
 * @param secondary the subnet of the secondary link
 * @param advertised what the company advertises, which Microsoft checks against the registries
 */
public record FamilyPlan(Prefix primary, Prefix secondary, List<Prefix> advertised) {

    public FamilyPlan {
        advertised = List.copyOf(advertised);
    }
}
