package org.erdsl.revision;

/** A revision cannot be read. The message is a sentence for people. */
public class RevisionException extends Exception {

    private static final long serialVersionUID = 1;

    public RevisionException(String sentence) {
        super(sentence);
    }

    public RevisionException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
