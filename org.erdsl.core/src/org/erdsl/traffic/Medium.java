package org.erdsl.traffic;

import java.util.Optional;

import org.erdsl.model.PathMedium;

/** What carries traffic from one waypoint to the next. */
public enum Medium {

    /** The company's own network. */
    COMPANY("inside the company's network"),
    /** A circuit, up to Microsoft's edge. */
    EXPRESSROUTE("over ExpressRoute"),
    /** The public internet. */
    INTERNET("over the internet"),
    /** Microsoft's network. */
    MICROSOFT("inside Microsoft's network"),
    /** Nothing: here the traffic ends. */
    NONE("nowhere");

    private final String words;

    Medium(String words) {
        this.words = words;
    }

    /** How a sentence says it: {@code over the internet}. */
    public String words() {
        return words;
    }

    /** The word of the language for it, where there is one. */
    public Optional<PathMedium> expected() {
        return switch (this) {
            case EXPRESSROUTE -> Optional.of(PathMedium.EXPRESSROUTE);
            case INTERNET -> Optional.of(PathMedium.INTERNET);
            case MICROSOFT -> Optional.of(PathMedium.MICROSOFT);
            case COMPANY, NONE -> Optional.empty();
        };
    }
}
