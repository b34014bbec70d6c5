package org.erdsl.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.erdsl.live.LiveFinding;
import org.erdsl.live.LiveRouter;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Recording;
import org.erdsl.observed.bmp.BmpReader;

/** Waits for a router to connect and send BMP, and says what is wrong while it comes. */
final class LiveListener {

    /** A router that has nothing to tell for so long has told what there is. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Supplier<List<LiveFinding>> check;
    private final Consumer<LiveFinding> found;
    private final Consumer<LiveFinding> gone;
    private final PrintWriter err;
    private Set<LiveFinding> standing = Set.of();

    /**
     * @param check judges everything that was read so far
     * @param found is told of a finding once it stands
     * @param gone is told of one that stands no longer
     */
    LiveListener(Supplier<List<LiveFinding>> check, Consumer<LiveFinding> found, Consumer<LiveFinding> gone, PrintWriter err) {
        this.check = check;
        this.found = found;
        this.gone = gone;
        this.err = err;
    }

    /** Listens until the first that connects hangs up. */
    void listen(ListenAddress at, LiveRouter router) throws RefusalException {
        try (var port = new ServerSocket()) {
            port.bind(at.address(), 1);
            err.println("waiting for BMP of " + at.router() + " at " + port.getLocalSocketAddress());
            err.flush();
            try (var connection = port.accept()) {
                read(connection, router);
            }
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT, "Nothing can be received at " + at.address() + ": " + e.getMessage() + ".",
                    e);
        }
        say();
    }

    private void read(Socket connection, LiveRouter router) throws IOException {
        connection.setSoTimeout((int) QUIET.toMillis());
        var in = new BufferedInputStream(new QuietStream(connection.getInputStream(), this::say));
        try {
            new BmpReader().read(new Recording("BMP of " + router.name(), in, Optional.empty(), Optional.empty()), router);
        } catch (BrokenRecordingException e) {
            router.unreadable(e.place(), e.getMessage());
        }
    }

    /** Says what came and what went since it said so last. */
    private void say() {
        var now = new LinkedHashSet<>(check.get());
        now.stream().filter(finding -> !standing.contains(finding)).forEach(found);
        standing.stream().filter(finding -> !now.contains(finding)).forEach(gone);
        standing = now;
    }
}
