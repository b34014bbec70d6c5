package org.erdsl.check;

import java.io.IOException;

/** A file can be read, but what it holds is no text. The message is a sentence for people. */
public class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1;

    public UnreadableTextException(String message) {
        super(message);
    }
}
