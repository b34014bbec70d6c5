package org.erdsl.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.ErdslRuntimeModule;
import org.erdsl.ErdslStandaloneSetup;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleRegistry;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/**
 * Prints for each rule how its time grows with the model, as an exponent: how long it takes for 40,000 elements in one
 * model, against ten models of 4,000 elements. So both times are of the same number of elements, with the same room in
 * the processor's caches, and differ only by what grows. A run without any rule is subtracted; where next to nothing is
 * left, there is no exponent to tell.
 */
public final class RuleGrowth {

    private static final int PARTS = 10;
    private static final int SMALL = 4_000;
    private static final int LARGE = PARTS * SMALL;
    private static final int RUNS = 8;
    private static final int WARM_UP = 6;
    private static final long SEED = 20261124;

    /** In milliseconds; less than this is lost in what the machine does besides. */
    private static final double MEASURABLE = 4;

    private final OnlyRules registry = new OnlyRules();
    private final Workbench workbench = new Workbench(injector());
    private final List<XtextResource> small = IntStream.range(0, PARTS).mapToObj(part -> model(SMALL)).toList();
    private final List<XtextResource> large = List.of(model(LARGE));

    private RuleGrowth() {
    }

    /** @param arguments the ids of the rules to run; none for all */
    public static void main(String... arguments) {
        new RuleGrowth().print(Set.of(arguments));
    }

    private XtextResource model(int elements) {
        return workbench.link(workbench.parse(new ModelGenerator(SEED).model(elements)));
    }

    private void print(Set<String> wanted) {
        var rules = new RuleRegistry().rules();
        for (var run = 0; run < WARM_UP; run++) {
            time(rules);
        }
        System.out.printf("%-60s %12s %12s %8s%n", "rule", PARTS + " x " + SMALL, LARGE, "exponent");
        for (var rule : rules) {
            if (!wanted.isEmpty() && !wanted.contains(rule.info().id())) {
                continue;
            }
            var nothing = Times.LONGEST;
            var alone = Times.LONGEST;
            // In turns, so that what the machine does besides meets all of them.
            for (var run = 0; run < RUNS; run++) {
                nothing = nothing.orLess(time(List.of()));
                alone = alone.orLess(time(List.of(rule)));
            }
            print(rule.info().id(), new Times(alone.small - nothing.small, alone.large - nothing.large));
        }
    }

    private static void print(String name, Times times) {
        var isMeasurable = Math.min(times.small, times.large) > MEASURABLE;
        System.out.printf("%-60s %9.1f ms %9.1f ms %8s%n", name, times.small, times.large, isMeasurable
                ? "%.2f".formatted(1 + Math.log(times.large / times.small) / Math.log(PARTS)) : "");
    }

    private Times time(List<Rule<?>> rules) {
        registry.rules = rules;
        return new Times(validate(small), validate(large));
    }

    /** In milliseconds of the processor, which do not count what other programs use of it. */
    private double validate(List<XtextResource> models) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        for (var model : models) {
            // A file that has changed is checked anew.
            model.setModificationStamp(model.getModificationStamp() + 1);
            workbench.validate(model);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** How long ten small models take, and one large one. */
    private record Times(double small, double large) {

        private static final Times LONGEST = new Times(Double.MAX_VALUE, Double.MAX_VALUE);

        Times orLess(Times other) {
            return new Times(Math.min(small, other.small), Math.min(large, other.large));
        }
    }

    private Injector injector() {
        return new ErdslStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(Modules.override(new ErdslRuntimeModule())
                        .with(binder -> binder.bind(RuleRegistry.class).toInstance(registry)));
            }
        }.createInjectorAndDoEMFRegistration();
    }

    /** A registry that knows all rules, of which some are run. */
    private static final class OnlyRules extends RuleRegistry {

        private List<Rule<?>> rules = List.of();

        @Override
        public List<Rule<?>> rules() {
            return rules;
        }

    }
}
