package org.erdsl.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files that have an end. What is none is said before its content is read: that could be endless. */
public final class RegularFile {

    /** In bytes: no file that is read is larger. */
    public static final int MAXIMUM_SIZE = 64 << 20;

    private RegularFile() {
    }

    /**
     * The content of a file.
     *
     * @param path the file, or a link to it
     * @param shown what the file is called in messages
     * @param kind what the file should be, in one word, for the message about its size
     * @throws UnreadableTextException when it is a folder, a device or a pipe, or too large
     * @throws IOException when the system refuses
     */
    public static byte[] read(Path path, Path shown, String kind) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new UnreadableTextException(shown, "is a folder, not a file");
        }
        if (!attributes.isRegularFile()) {
            throw new UnreadableTextException(shown, "is a device or a pipe, not a file");
        }
        if (attributes.size() > MAXIMUM_SIZE) {
            throw tooLarge(shown, kind);
        }
        // Its size is what the file said of itself: it may have grown, and some of the system's files say nothing.
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(MAXIMUM_SIZE + 1);
            if (bytes.length > MAXIMUM_SIZE) {
                throw tooLarge(shown, kind);
            }
            return bytes;
        }
    }

    private static UnreadableTextException tooLarge(Path shown, String kind) {
        return new UnreadableTextException(shown, "is larger than 64 MB, and no " + kind + " is");
    }
}
