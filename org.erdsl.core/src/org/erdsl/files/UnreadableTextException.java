package org.erdsl.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What should be a text cannot be read as one. The message is a sentence for people. */
public class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * @param subject what cannot be read, as it is called in messages
     * @param reason what is wrong with it, in words that follow the subject; no full stop
     */
    public UnreadableTextException(Object subject, String reason) {
        this(subject, reason, null);
    }

    /** @param cause what the system said */
    UnreadableTextException(Object subject, String reason, IOException cause) {
        super(subject + " " + reason + ".", cause);
        this.reason = reason;
    }

    /** What is wrong, in words that follow the name of the file; no full stop. */
    public String reason() {
        return reason;
    }

    /** Whether there is no such file. */
    public boolean isMissing() {
        return getCause() instanceof NoSuchFileException;
    }
}
