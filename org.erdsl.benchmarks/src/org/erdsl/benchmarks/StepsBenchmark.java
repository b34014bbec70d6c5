package org.erdsl.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.Problem;
import org.erdsl.generator.GeneratedFile;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long each step takes, for models of 400, 4,000 and 40,000 elements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = {"-Xss8m", "-Xmx1g"})
public class StepsBenchmark {

    private static final long SEED = 20261124;

    @Param({"400", "4000", "40000"})
    public int elements;

    private final Workbench workbench = new Workbench();
    private String text;
    private XtextResource parsed;
    private XtextResource linked;

    @Setup(Level.Trial)
    public void write() {
        text = new ModelGenerator(SEED).model(elements);
    }

    /** Each step starts from what the step before it leaves, made anew. */
    @Setup(Level.Invocation)
    public void prepare() {
        parsed = workbench.parse(text);
        linked = workbench.link(workbench.parse(text));
    }

    @Benchmark
    public XtextResource parse() {
        return workbench.parse(text);
    }

    @Benchmark
    public XtextResource link() {
        return workbench.link(parsed);
    }

    @Benchmark
    public List<Problem> validate() {
        return workbench.validate(linked);
    }

    @Benchmark
    public List<GeneratedFile> generate() {
        return workbench.generate(linked);
    }

    /** Parse, link and validate: what an author waits for. */
    @Benchmark
    public List<Problem> check() {
        return workbench.validate(workbench.link(workbench.parse(text)));
    }
}
