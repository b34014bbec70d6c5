package org.erdsl.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words that end a sentence. */
public final class FailureReason {

    private FailureReason() {
    }

    /** For {@code "x cannot be read: " + reason}: no capital, no full stop. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file of that name exists";
        }
        if (failure instanceof FileSystemLoopException) {
            return "it leads back to itself";
        }
        var reason = failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
        if (reason == null || reason.isBlank()) {
            return "the system gives no reason";
        }
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
