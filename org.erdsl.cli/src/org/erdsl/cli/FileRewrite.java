package org.erdsl.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.erdsl.files.FailureReason;

/** Gives files new texts: each is written beside its file first and takes its place when all of them are complete. */
final class FileRewrite {

    /**
     * @param texts the new texts, by the path of an existing file
     * @throws RefusalException when one cannot be written; the sentence names it
     */
    void run(Map<Path, String> texts) throws RefusalException {
        var prepared = new LinkedHashMap<Path, Path>();
        var current = Path.of("");
        try {
            for (var entry : texts.entrySet()) {
                current = entry.getKey();
                // A link stays a link: what it leads to is rewritten.
                var file = current.toRealPath();
                prepared.put(prepare(file, entry.getValue()), file);
            }
            for (var files = prepared.entrySet().iterator(); files.hasNext();) {
                var entry = files.next();
                current = entry.getValue();
                Files.move(entry.getKey(), current, StandardCopyOption.ATOMIC_MOVE);
                files.remove();
            }
        } catch (IOException e) {
            throw new RefusalException(ExitCode.OUTPUT,
                    "The new text cannot be written to " + current + ": " + FailureReason.of(e) + ".", e);
        } finally {
            prepared.keySet().forEach(FileRewrite::remove);
        }
    }

    private static Path prepare(Path file, String text) throws IOException {
        if (!Files.isWritable(file)) {
            throw new IOException("it is write-protected");
        }
        var beside = Files.createTempFile(file.getParent(), ".erdsl-", ".tmp");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            return beside;
        } catch (IOException e) {
            remove(beside);
            throw e;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is a copy; the failure that left it here is the one to report.
            return;
        }
    }
}
