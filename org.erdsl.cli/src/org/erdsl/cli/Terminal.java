package org.erdsl.cli;

import java.util.Map;

/**
 * What the output goes to.
 *
 * @param interactive whether standard output is a terminal
 * @param environment the variables of the environment
 */
record Terminal(boolean interactive, Map<String, String> environment) {

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** Whether to colour what nobody asked to be coloured or plain: NO_COLOR counts when it is not empty. */
    boolean colours() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
