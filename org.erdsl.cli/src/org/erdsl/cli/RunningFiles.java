package org.erdsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.files.FailureReason;
import org.erdsl.running.SourceText;

/** Reads files that were taken from routers: regular ones of a size that fits, whatever their encoding. */
final class RunningFiles {

    /** In bytes; the largest configuration of an edge is far below it. */
    private static final long LARGEST = 64L << 20;

    /** @throws RefusalException when it is none, or cannot be read */
    SourceText read(Path file) throws RefusalException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new RefusalException(ExitCode.INPUT, "There is no file '" + file + "'.");
            }
            if (Files.size(file) > LARGEST) {
                throw new RefusalException(ExitCode.INPUT, "The file '" + file + "' is larger than 64 MiB.");
            }
            // What is no UTF-8 becomes a sign that no statement has, and so is not understood.
            return SourceText.of(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT, "The file '" + file + "' cannot be read: " + FailureReason.of(e) + ".",
                    e);
        }
    }

    /** The regular files directly in a folder, by name; else the file itself. */
    List<Path> in(Path path) throws RefusalException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT, "The folder '" + path + "' cannot be read: " + FailureReason.of(e)
                    + ".", e);
        }
    }
}
