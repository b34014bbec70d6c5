package org.erdsl.platforms;

/** How it is known that the way from one file to the next costs no session, no wanted route and no advertised prefix. */
public enum UpdateProof {

    /** Daemons went that way while a speaker recorded every message. */
    SEEN_RUNNING("seen running"),

    /** The configuration after each command of the way was read, and each route proven to be treated as before or as after. */
    READ("read"),

    /** A page of the vendor says so. */
    VENDOR("vendor's page"),

    /** Nothing shows it yet. */
    NOT_SHOWN("not shown");

    private final String text;

    UpdateProof(String text) {
        this.text = text;
    }

    /** As the page docs/platforms/matrix.md says it. */
    String text() {
        return text;
    }
}
