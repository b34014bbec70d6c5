package org.erdsl.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.OutputPart;
import org.erdsl.policy.Feature;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many lines of configuration are written in a second, for routers on every platform there is. From a model that is
 * read and checked: planning, writing, and the digests of the manifest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xss8m", "-Xmx3g"})
public class GenerationBenchmark {

    @Param({"100", "1000"})
    public int routers;

    private final Workbench workbench = new Workbench();
    private ResourceSet model;
    private long lines;

    /** Lines, counted beside the runs. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Written {

        public long lines;
    }

    @Setup
    public void write() {
        var platforms = workbench.platforms();
        var ipv6 = platforms.names().stream()
                .allMatch(platform -> platforms.lack(platform, Optional.empty(), Feature.IPV6).isEmpty());
        var linked = workbench.link(workbench.parse(new RouterModel(platforms.names(), ipv6).of(routers)));
        workbench.validate(linked);
        model = linked.getResourceSet();
        lines = generate().stream().mapToLong(file -> file.content().lines().count()).sum();
    }

    @Benchmark
    public List<GeneratedFile> generate(Written written) {
        written.lines += lines;
        return generate();
    }

    private List<GeneratedFile> generate() {
        return workbench.generate(model, Set.of(OutputPart.ROUTERS));
    }
}
