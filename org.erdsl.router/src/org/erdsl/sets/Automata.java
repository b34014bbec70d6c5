package org.erdsl.sets;

/** How large automata may become. */
final class Automata {

    private static final int STATES = 20_000;

    private Automata() {
    }

    /** @throws IllegalArgumentException when there are too many states to work with */
    static void check(int states) {
        if (states > STATES) {
            throw new IllegalArgumentException("more than " + STATES + " states");
        }
    }
}
