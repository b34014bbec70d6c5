package org.erdsl.policy;

/**
 * The descriptions of the model that may stand in a router's configuration: one line of letters, digits, spaces and
 * marks that no router's command line takes for more than text.
 */
public final class Descriptions {

    /** What a description has to match, at most 80 characters. */
    public static final String FITTING = "[A-Za-z0-9][A-Za-z0-9 .,:()/_+-]{0,79}";

    private Descriptions() {
    }

    /** Whether a description fits. */
    public static boolean fits(String description) {
        return description.matches(FITTING);
    }
}
