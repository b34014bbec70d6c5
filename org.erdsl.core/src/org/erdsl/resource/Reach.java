package org.erdsl.resource;

import java.nio.file.Path;

/** Which files of this machine may be read. */
@FunctionalInterface
public interface Reach {

    /** Every file the person who runs erdsl may read. */
    Reach EVERYWHERE = path -> true;

    /**
     * Whether a file may be read.
     *
     * @param path an absolute path, which may lead nowhere
     */
    boolean includes(Path path);
}
