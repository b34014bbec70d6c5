package org.erdsl.reader;

/**
 * Reads a platform's configuration as the platform does: written from the platform's own grammar and semantics, never
 * from the back-end's code. It takes the place of the router where no daemon of the platform runs in the build.
 */
public interface ConfigurationReader {

    /**
     * What a router does that had no configuration before and was given this one.
     *
     * @throws UnknownConstructException for any line, word or combination the reader does not know. A name that is used
     *     and not defined is one where the platform's behaviour is not documented; where it is, the reader does the same
     */
    ReadRouter read(String configuration);

    /**
     * The router after two files were loaded.
     *
     * @param earlier what was loaded first
     * @param later what was loaded upon it
     */
    default ReadRouter read(String earlier, String later) {
        return read(earlier + later);
    }
}
