package org.erdsl.traffic;

import java.util.Locale;

/** What an outage does to a flow, the worst first. */
public enum Effect {

    STOPS("stops working"),
    FALLS_BACK_TO_THE_INTERNET("falls back to the internet"),
    TAKES_ANOTHER_WAY("takes another way"),
    LOSES_REDUNDANCY("goes on with less in reserve"),
    NONE("is not touched");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** How a sentence says it: {@code falls back to the internet}. */
    public String words() {
        return words;
    }

    /** Its name in outputs, in kebab case: {@code loses-redundancy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
