package org.erdsl.reader;

/** A reader met something it does not know; what it cannot read it does not judge. */
public final class UnknownConstructException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param line what it does not know, as it stands in the configuration */
    public UnknownConstructException(String line) {
        super("unknown construct: " + line);
    }
}
