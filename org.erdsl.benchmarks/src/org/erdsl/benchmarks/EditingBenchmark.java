package org.erdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an author waits in a file of 400 elements among 40,000 in a hundred files that are checked together. The
 * percentiles are over single answers of the language server.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(value = 1, jvmArgsAppend = {"-Xss8m", "-Xmx2g"})
public class EditingBenchmark {

    private static final String OPEN = "open.erdsl";

    @Param("100")
    public int files;

    private Path folder;
    private Editor editor;
    private String text;
    private int[] properties;
    private int round;

    @Setup(Level.Trial)
    public void start() throws IOException {
        folder = Files.createTempDirectory("erdsl-workspace");
        LargeWorkspace.write(folder, files);
        // The open file is one of them, so that it is checked with the others.
        text = LargeWorkspace.text(files / 2);
        Files.move(folder.resolve("f" + files / 2 + ".erdsl"), folder.resolve(OPEN));
        var lines = text.split("\n", -1);
        properties = IntStream.range(0, lines.length).filter(line -> lines[line].startsWith("    peering location ")).toArray();
        editor = new Editor(folder, OPEN);
        editor.open(text);
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        try (var written = Files.walk(folder)) {
            for (var path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** From a character typed in a property to what there is to say of the text. */
    @Benchmark
    public void keystroke() {
        round++;
        editor.type(text.replaceFirst("(?m)^    users 100$", "    users 10" + round % 10) + "// " + "x".repeat(round % 7));
    }

    /** Proposals for a property of a circuit. */
    @Benchmark
    public Object completion() {
        return editor.complete(new Position(line(), "    ".length()));
    }

    /** What is known of a peering location. */
    @Benchmark
    public Object hover() {
        return editor.hover(new Position(line(), "    peering location a".length()));
    }

    private int line() {
        return properties[round++ % properties.length];
    }
}
