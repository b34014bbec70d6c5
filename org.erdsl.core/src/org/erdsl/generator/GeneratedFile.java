package org.erdsl.generator;

/**
 * A file erdsl writes.
 *
 * @param path below the output folder, with slashes: {@code routers/edge1.frr.conf}
 * @param content its text, with line feeds
 */
public record GeneratedFile(String path, String content) {

    public GeneratedFile {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }

    /** Whether a text is a path below the output folder, and can never lead out of it. */
    static boolean isPath(String path) {
        return path.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");
    }
}
