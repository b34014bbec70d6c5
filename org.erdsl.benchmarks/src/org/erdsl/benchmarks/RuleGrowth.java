package org.erdsl.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

import org.erdsl.ErdslRuntimeModule;
import org.erdsl.ErdslStandaloneSetup;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleRegistry;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/**
 * Prints for each rule how its time grows with the model: the exponent between 4,000 and 40,000 elements, of the best of
 * several runs of the rule alone.
 */
public final class RuleGrowth {

    private static final int SMALL = 4_000;
    private static final int LARGE = 40_000;
    private static final int RUNS = 5;
    private static final long SEED = 20261124;

    private RuleGrowth() {
    }

    /** @param arguments none */
    public static void main(String... arguments) {
        var small = new ModelGenerator(SEED).model(SMALL);
        var large = new ModelGenerator(SEED).model(LARGE);
        System.out.printf("%-60s %10s %10s %8s%n", "rule", SMALL, LARGE, "exponent");
        measure("no rule", List.of(), small, large);
        for (var rule : new RuleRegistry().rules()) {
            measure(rule.info().id(), List.of(rule), small, large);
        }
    }

    private static void measure(String name, List<Rule<?>> rules, String small, String large) {
        var workbench = new Workbench(injector(rules));
        var first = best(workbench, small);
        var second = best(workbench, large);
        System.out.printf("%-60s %7.1f ms %7.1f ms %8.2f%n", name, first, second,
                Math.log(second / first) / Math.log((double) LARGE / SMALL));
    }

    private static double best(Workbench workbench, String text) {
        var linked = workbench.link(workbench.parse(text));
        var threads = ManagementFactory.getThreadMXBean();
        var best = Double.MAX_VALUE;
        for (var run = 0; run < RUNS; run++) {
            // A file that has changed is checked anew.
            linked.setModificationStamp(linked.getModificationStamp() + 1);
            // The processor's time, which does not count what other programs use of it.
            var start = threads.getCurrentThreadCpuTime();
            workbench.validate(linked);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    private static Injector injector(List<Rule<?>> rules) {
        return new ErdslStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(Modules.override(new ErdslRuntimeModule())
                        .with(binder -> binder.bind(RuleRegistry.class).toInstance(new OnlyRules(rules))));
            }
        }.createInjectorAndDoEMFRegistration();
    }

    /** A registry of some of the rules. */
    private static final class OnlyRules extends RuleRegistry {

        private final List<Rule<?>> rules;

        OnlyRules(List<Rule<?>> rules) {
            this.rules = List.copyOf(rules);
        }

        @Override
        public List<Rule<?>> rules() {
            return rules;
        }

        @Override
        public Optional<Rule<?>> find(String id) {
            return rules.stream().filter(rule -> rule.info().id().equals(id)).<Rule<?>>map(rule -> rule).findFirst();
        }
    }
}
