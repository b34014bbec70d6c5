package org.erdsl.observed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.proof.RecordingRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever became of a recording, its reader ends with a sentence and a place, and never fails. */
class BrokenRecordingTest {

    private static final int TRIES = Integer.getInteger("erdsl.recordings", 200);

    static List<Path> recordings() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("testdata"), "live"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".gz"))
                    .filter(file -> !List.of("expected.txt", "routes.txt", "model.erdsl").contains(file.getFileName().toString()))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void cutAndChangedRecordingsHaveSentences(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        var reader = new RecordingRegistry().recognising(Arrays.copyOf(whole, Math.min(whole.length, 4096))).orElseThrow();
        var random = new Random(17);
        read(reader, whole);
        for (var i = 0; i < TRIES; i++) {
            read(reader, Arrays.copyOf(whole, random.nextInt(whole.length)));
            var changed = whole.clone();
            for (var change = 0; change <= random.nextInt(4); change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read(reader, changed);
        }
    }

    private static void read(RecordingReader reader, byte[] bytes) throws IOException {
        try {
            reader.read(new Recording("file", new BufferedInputStream(new ByteArrayInputStream(bytes)),
                    Optional.of(IpAddress.valueOf("193.0.0.2")), Optional.empty()), new Nobody());
        } catch (BrokenRecordingException e) {
            assertTrue(e.place().number() >= 0 && e.place().number() <= bytes.length + 1, e.place().toString());
        }
    }

    /** Listens to nothing. */
    private static final class Nobody implements Observer {

        @Override
        public void session(ObservedSession session) {
        }

        @Override
        public void sessionsListed(Optional<String> vrf, Optional<AddressFamily> family) {
        }

        @Override
        public void table(ShownTable table) {
        }

        @Override
        public void route(ObservedRoute route, Place place) {
        }

        @Override
        public void withdrawn(Peer peer, View view, Prefix prefix) {
        }

        @Override
        public void cleared(Peer peer, View view) {
        }

        @Override
        public void unreadable(Place place, String why) {
        }
    }
}
