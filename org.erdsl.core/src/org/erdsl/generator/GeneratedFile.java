package org.erdsl.generator;

/**
 * A file erdsl writes.
 *
 * @param path below the output folder, with slashes: {@code routers/edge1.frr.conf}
 * @param content its text, with line feeds
 */
public record GeneratedFile(String path, String content) {

    public GeneratedFile {
        for (var part : path.split("/", -1)) {
            if (!part.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
                throw new IllegalArgumentException("not a path below the output folder: " + path);
            }
        }
    }
}
