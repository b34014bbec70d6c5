package org.erdsl.ide.insight;

import org.erdsl.traffic.TrafficPath;

/** Computed paths in words. */
public final class PathText {

    private PathText() {
    }

    /** Where the traffic goes and why, as the end of a sentence about it: "goes over the internet: ...". */
    public static String sentence(TrafficPath path) {
        return way(path) + ": " + path.why();
    }

    /** Where the traffic goes, without the reason. */
    public static String way(TrafficPath path) {
        var medium = switch (path.medium()) {
            case EXPRESSROUTE -> "goes over `" + path.circuit().orElseThrow().getName() + "`";
            case INTERNET -> "goes over the internet";
            case MICROSOFT -> "stays inside Microsoft's network";
        };
        return medium + path.gateway().map(gateway -> " via `" + gateway.getName() + "`").orElse("");
    }
}
