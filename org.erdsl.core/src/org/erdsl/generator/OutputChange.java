package org.erdsl.generator;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What writing does to one file.
 *
 * @param path below the output folder
 * @param file the file, below the folder as it was given
 * @param kind what becomes of it
 * @param foreign whether what is there now is not what erdsl wrote: somebody changed it, or put it there
 * @param before what is there now; empty where nothing is
 * @param after what will be there; empty where nothing will be
 */
public record OutputChange(String path, Path file, Kind kind, boolean foreign, byte[] before, byte[] after) {

    /** What becomes of a file. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** Its bytes change. */
        CHANGED,
        /** It holds the same bytes already and is left alone. */
        UNCHANGED,
        /** The model no longer gives it. */
        REMOVED
    }

    /** What is there now, as text. */
    public String textBefore() {
        return new String(before, StandardCharsets.UTF_8);
    }

    /** What will be there, as text. */
    public String textAfter() {
        return new String(after, StandardCharsets.UTF_8);
    }

    /** Whether somebody's work is lost by it. */
    public boolean loses() {
        return foreign && kind != Kind.UNCHANGED && kind != Kind.ADDED;
    }
}
