package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.erdsl.proof.ReaderRegistry;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text is refused: configurations that erdsl did not write, with lines lost, cut and twice, and words lost and changed, are
 * read by every reader. {@code -Derdsl.broken=400} breaks each of them so many times.
 */
class BrokenConfigurationTest {

    private static final int TIMES = Integer.getInteger("erdsl.broken", 25);
    private static final int MOST_BREAKS = 6;
    private static final List<String> WORDS = List.of("xyzzy", "", "99999999999999", "0.0.0.0/99", "{", "\"");

    @ParameterizedTest
    @MethodSource
    void isReadAllTheSame(Path file) throws IOException {
        var lines = Files.readString(file).lines().toList();
        var random = new Random(file.getFileName().toString().length());
        for (var time = 0; time < TIMES; time++) {
            var text = SourceText.of("broken", broken(lines, random));
            for (var reader : new ReaderRegistry().readers()) {
                assertDoesNotThrow(() -> read(reader, text), () -> reader.platform() + " reads\n" + text.text());
            }
        }
    }

    static List<Path> isReadAllTheSame() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("testdata"), "reading"))) {
            var all = files.filter(file -> file.toString().matches(".*\\.(cfg|conf|rsc)")).sorted().collect(Collectors.toList());
            assertFalse(all.isEmpty());
            return all;
        }
    }

    private static void read(RunningReader reader, SourceText text) {
        reader.recognises(text);
        reader.read(text);
        reader.paths(text);
    }

    private static String broken(List<String> lines, Random random) {
        var broken = new ArrayList<>(lines);
        for (var breaks = 1 + random.nextInt(MOST_BREAKS); breaks > 0; breaks--) {
            var at = random.nextInt(broken.size());
            var line = broken.get(at);
            switch (random.nextInt(4)) {
                case 0 -> broken.set(at, "");
                case 1 -> broken.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 2 -> broken.add(at, broken.get(random.nextInt(broken.size())));
                default -> {
                    var words = line.split(" ", -1);
                    words[random.nextInt(words.length)] = WORDS.get(random.nextInt(WORDS.size()));
                    broken.set(at, String.join(" ", words));
                }
            }
        }
        return String.join("\n", broken) + "\n";
    }
}
