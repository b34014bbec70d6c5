package org.erdsl.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.Manifest;
import org.erdsl.generator.Sha256;

/**
 * The output folder of an earlier run.
 *
 * @param folder the folder, which is there
 */
public record EarlierOutput(Path folder) {

    /** In bytes; the largest configuration of an edge is far below it. */
    private static final long LARGEST = 64L << 20;

    /**
     * @param path the folder, or the manifest in it
     * @throws IOException when neither is there
     */
    public static EarlierOutput at(Path path) throws IOException {
        var folder = path.endsWith(Manifest.NAME) ? path.toAbsolutePath().getParent() : path;
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        return new EarlierOutput(folder);
    }

    /**
     * A file of the folder.
     *
     * @return nothing where the folder has no regular file of this name
     * @throws IOException when it cannot be read, or is no text
     */
    Optional<EarlierFile> find(GeneratedFile file) throws IOException {
        var path = folder.resolve(file.path());
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.size(path) > LARGEST) {
            throw new IOException(path + " is larger than 64 MiB");
        }
        var text = Files.readString(path, StandardCharsets.UTF_8);
        return Optional.of(new EarlierFile(text,
                Manifest.read(folder).digest(file.path()).filter(Sha256.of(text)::equals).isPresent()));
    }
}
