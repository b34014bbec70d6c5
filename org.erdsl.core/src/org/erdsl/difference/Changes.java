package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found different of routers so far.
 *
 * @param gaps routers that could not be compared
 * @param routes routes and sessions
 * @param settings settings
 */
record Changes(List<Gap> gaps, List<RouteChange> routes, List<SettingChange> settings) {

    Changes() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
