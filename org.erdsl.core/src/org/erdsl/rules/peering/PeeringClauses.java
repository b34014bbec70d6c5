package org.erdsl.rules.peering;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.rules.Resolved;

/** Writes what a peering accepts. */
final class PeeringClauses {

    private PeeringClauses() {
    }

    /** Whether everything the clauses name is declared somewhere. */
    static boolean areResolved(MicrosoftPeering peering) {
        for (var contents = peering.eAllContents(); contents.hasNext();) {
            if (!Resolved.all(contents.next().eCrossReferences())) {
                return false;
            }
        }
        return true;
    }

    /** The Azure regions with a known community that environments over a circuit live in, in the order of the model. */
    static Set<AzureRegion> needed(Circuit circuit, Landscape landscape) {
        var regions = new LinkedHashSet<AzureRegion>();
        for (var environment : landscape.environmentsOver(circuit)) {
            landscape.azureRegions(environment).stream()
                    .filter(region -> landscape.community(region).isPresent())
                    .forEach(regions::add);
        }
        return regions;
    }

    /** A clause that accepts Azure regions. */
    static String acceptAzureRegions(Collection<AzureRegion> regions) {
        return "accept azure region " + regions.stream().map(AzureRegion::getName).collect(Collectors.joining(", "));
    }
}
