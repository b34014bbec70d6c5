package org.erdsl.lab;

/**
 * Something that happens to a running router.
 *
 * @param kind what
 * @param link on which link
 */
record LabEvent(Kind kind, String link) {

    /** What can happen. */
    enum Kind {
        /** The wire is cut. */
        DOWN,
        /** An operator resets the sessions of the link, which come up again. */
        RESET
    }

    static LabEvent of(String line) {
        var words = line.split(" ");
        return new LabEvent(Kind.valueOf(words[0]), words[1]);
    }

    String line() {
        return kind + " " + link;
    }
}
