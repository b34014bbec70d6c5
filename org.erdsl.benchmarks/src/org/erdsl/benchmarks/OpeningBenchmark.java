package org.erdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

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
 * How long it takes from opening the first file of 400 elements, in a workspace of 40,000 the server has read, to what
 * there is to say of it. A server opens its first file once, so each fork measures one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgsAppend = {"-Xss8m", "-Xmx2g"})
public class OpeningBenchmark {

    private static final String OPEN = "open.erdsl";

    @Param("100")
    public int files;

    private Path folder;
    private Editor editor;

    @Setup(Level.Trial)
    public void start() throws IOException {
        folder = Files.createTempDirectory("erdsl-workspace");
        LargeWorkspace.write(folder, files);
        Files.move(folder.resolve("f" + files / 2 + ".erdsl"), folder.resolve(OPEN));
        editor = new Editor(folder, OPEN);
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        try (var written = Files.walk(folder)) {
            for (var path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public void open() {
        editor.open(LargeWorkspace.text(files / 2));
    }
}
