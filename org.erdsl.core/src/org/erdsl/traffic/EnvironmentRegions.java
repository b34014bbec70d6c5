package org.erdsl.traffic;

import java.util.List;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Environment;

/** Where an environment can still live during an outage. */
final class EnvironmentRegions {

    private EnvironmentRegions() {
    }

    /** The Azure regions it may live in that are up. */
    static List<AzureRegion> up(Environment environment, Landscape landscape, Outage outage) {
        return landscape.azureRegions(environment).stream().filter(region -> !outage.isDown(region)).toList();
    }

    /** Whether none is left of those it may live in; of an environment whose regions are not known, nobody can tell. */
    static boolean areAllDown(Environment environment, Landscape landscape, Outage outage) {
        return !landscape.azureRegions(environment).isEmpty() && up(environment, landscape, outage).isEmpty();
    }

    static Ground allDown(Environment environment, Landscape landscape) {
        return Ground.of(TrafficFact.REGIONAL_COMMUNITIES,
                "every Azure region `%s` may live in is down".formatted(Names.of(environment)),
                landscape.azureRegions(environment));
    }
}
