package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A router that sends BMP is told what is wrong with it while it does. */
class LiveListenTest {

    private static final Path RECORDINGS = Path.of(System.getProperty("testdata"), "live");
    private static final Path MODEL = RECORDINGS.resolve("model.erdsl");
    private static final Pattern PORT = Pattern.compile("waiting for BMP of edge1 at \\S+:(\\d+)");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatIsWrongIsSaidAsItComesAndWhenItEnds() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            var ended = CompletableFuture.supplyAsync(this::listen);
            try (var router = new Socket(InetAddress.getLoopbackAddress(), port())) {
                router.getOutputStream().write(Files.readAllBytes(RECORDINGS.resolve("bmp-drifted/router.bmp")));
                await("edge1 session 193.0.0.2: error: also accepts 1 route with 12076:51004 [accepts-more]\n");
                router.getOutputStream().write(Files.readAllBytes(RECORDINGS.resolve("bmp-right/router.bmp")));
                await("edge1 session 193.0.0.2: no longer: also accepts 1 route with 12076:51004 [accepts-more]\n");
            }
            assertEquals(0, ended.get(), out.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge1=192.0.2.1:5000", "edge1=0.0.0.0:5000", "edge1=localhost:5000", "edge1=127.0.0.1:70000",
        "edge9=127.0.0.1:0", "127.0.0.1:0", "edge1"})
    void othersAreNotListenedTo(String argument) {
        var run = CommandRun.of("live", "--listen=" + argument, MODEL);
        assertEquals(64, run.code());
        assertTrue(run.err().startsWith("erdsl: "), run.err());
    }

    @Test
    void somethingIsToBeGiven() {
        assertEquals(64, CommandRun.of("live", MODEL).code());
    }

    private int listen() {
        return new ErdslCommandLine(new Terminal(false, Map.of()), new PrintWriter(out), new PrintWriter(err))
                .run("live", "--listen=edge1=127.0.0.1:0", MODEL.toString());
    }

    private int port() throws InterruptedException {
        while (true) {
            var port = PORT.matcher(err.toString());
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
            Thread.sleep(20);
        }
    }

    private void await(String text) throws IOException, InterruptedException {
        while (!out.toString().contains(text)) {
            Thread.sleep(20);
        }
    }
}
