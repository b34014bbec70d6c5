package org.erdsl.importing.router;

import java.util.List;

import org.erdsl.drift.Drift;

/**
 * A model made of running configurations.
 *
 * @param text its text
 * @param routers the routers in it, by name
 * @param drift what these routers do otherwise than the model says
 * @param unplanned why routers of the model could not be compared, a sentence each without full stop
 */
public record ImportedRouters(String text, List<String> routers, List<Drift> drift, List<String> unplanned) {

    public ImportedRouters {
        routers = List.copyOf(routers);
        drift = List.copyOf(drift);
        unplanned = List.copyOf(unplanned);
    }

    /** Whether the routers provably do what the model says. */
    public boolean isProven() {
        return drift.isEmpty() && unplanned.isEmpty();
    }
}
