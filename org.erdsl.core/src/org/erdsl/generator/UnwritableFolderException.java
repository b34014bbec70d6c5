package org.erdsl.generator;

import java.io.IOException;

/** The files could not be written; the folder is as it was before. The message is a sentence for people. */
public class UnwritableFolderException extends IOException {

    private static final long serialVersionUID = 1;

    public UnwritableFolderException(String message, IOException cause) {
        super(message, cause);
    }
}
