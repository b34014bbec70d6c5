package org.erdsl.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.erdsl.files.FailureReason;
import org.erdsl.live.LiveRouter;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.proof.RecordingRegistry;

/** Reads recordings of a router's tables as streams, packed or not. */
final class RecordingFiles {

    /** In bytes: enough for what stands before the first table. */
    private static final int HEAD = 4096;
    private static final int BUFFER = 1 << 16;

    private final RecordingRegistry registry;
    private final Optional<PrintWriter> terminal;

    /** @param terminal the terminal that is told of the progress, where somebody looks */
    RecordingFiles(RecordingRegistry registry, Optional<PrintWriter> terminal) {
        this.registry = registry;
        this.terminal = terminal;
    }

    /**
     * Tells a router of everything in a file. Where it breaks off, what was read before counts.
     *
     * @throws RefusalException when it cannot be read, or is of no format
     */
    void read(GivenRoutes given, Path file, LiveRouter router) throws RefusalException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new RefusalException(ExitCode.INPUT, "There is no file '" + file + "'.");
        }
        try (var in = unpacked(file)) {
            reader(file, head(in)).read(new Recording(ShownName.of(file), in, given.neighbor(), given.view()), router);
        } catch (BrokenRecordingException e) {
            router.unreadable(e.place(), e.getMessage());
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT, "The file '" + file + "' cannot be read: " + FailureReason.of(e) + ".",
                    e);
        }
    }

    private RecordingReader reader(Path file, byte[] head) throws RefusalException {
        return registry.recognising(head).orElseThrow(() -> new RefusalException(ExitCode.INPUT, "The file '" + file
                + "' looks like no table of a router; there is " + registry.readers().stream()
                        .map(RecordingReader::format).collect(Collectors.joining(", ")) + "."));
    }

    private InputStream watched(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return terminal.isPresent() ? new Progress(in, terminal.get(), ShownName.of(file), Files.size(file)) : in;
    }

    private InputStream unpacked(Path file) throws IOException, RefusalException {
        var in = new BufferedInputStream(watched(file), BUFFER);
        var head = head(in);
        if (head.length > 2 && head[0] == 'B' && head[1] == 'Z' && head[2] == 'h') {
            in.close();
            throw new RefusalException(ExitCode.INPUT, "The file '" + file + "' is packed with bzip2; unpack it, or pack it "
                    + "with gzip.");
        }
        var isGzip = head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        return isGzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }
}
