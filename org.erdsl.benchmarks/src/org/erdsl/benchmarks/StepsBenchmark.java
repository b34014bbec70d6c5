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

/**
 * How long each step takes, for models of 400, 4,000 and 40,000 elements, with the collector of the command line, set
 * as it is there, and in the memory that is promised. Nothing but the model that is measured is kept.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmn40m", "-XX:MaxTenuringThreshold=0", "-Xss8m",
        "-Xmx300m"})
public class StepsBenchmark {

    private static final long SEED = 20261124;

    @Param({"400", "4000", "40000"})
    public int elements;

    private final Workbench workbench = new Workbench();
    private String text;

    @Setup(Level.Trial)
    public void write() {
        text = new ModelGenerator(SEED).model(elements);
    }

    /** What parsing leaves for linking, made anew each time. */
    @State(Scope.Benchmark)
    public static class Parsed {

        private XtextResource model;

        @Setup(Level.Invocation)
        public void parse(StepsBenchmark steps) {
            model = steps.parse();
        }
    }

    /** What linking leaves for the steps after it, made anew each time. */
    @State(Scope.Benchmark)
    public static class Linked {

        private XtextResource model;

        @Setup(Level.Invocation)
        public void link(StepsBenchmark steps) {
            model = steps.workbench.link(steps.parse());
        }
    }

    @Benchmark
    public XtextResource parse() {
        return workbench.parse(text);
    }

    @Benchmark
    public XtextResource link(Parsed parsed) {
        return workbench.link(parsed.model);
    }

    @Benchmark
    public List<Problem> validate(Linked linked) {
        return workbench.validate(linked.model);
    }

    /** What 40,000 elements are generated into is some hundred megabytes of text, so this step has more memory. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmn40m", "-XX:MaxTenuringThreshold=0", "-Xss8m",
            "-Xmx2g"})
    public List<GeneratedFile> generate(Linked linked) {
        return workbench.generate(linked.model);
    }

    /** Parse, link and validate: what an author waits for. */
    @Benchmark
    public List<Problem> check() {
        return workbench.validate(workbench.link(workbench.parse(text)));
    }
}
