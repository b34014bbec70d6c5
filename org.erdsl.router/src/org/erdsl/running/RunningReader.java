package org.erdsl.running;

import java.util.Optional;

/** Reads the running configurations of a platform. */
public interface RunningReader {

    /** The platform, as models name it. */
    String platform();

    /** Whether a text looks like a configuration of the platform, in one of the forms in which people get it. */
    boolean recognises(SourceText text);

    /**
     * The router a text configures. No text is refused: what is not understood is unknown in the router, with its line.
     * No secret of the text is in the router.
     */
    RunningRouter read(SourceText text);

    /** The statements of a text as paths; nothing on platforms whose configuration is not changed by them. */
    default Optional<PathText> paths(SourceText text) {
        return Optional.empty();
    }
}
