package org.erdsl.observed;

/** Of which of a session's tables something is. RFC 4271, section 3.2, names them. */
public enum View {

    /** What the neighbor sent, before any policy: Adj-RIB-In. */
    RECEIVED("received"),
    /** What of it the router accepted: in its Loc-RIB, whether or not it is the best. */
    ACCEPTED("accepted"),
    /** What the router sends to the neighbor: Adj-RIB-Out. */
    ADVERTISED("advertised");

    private final String word;

    View(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
