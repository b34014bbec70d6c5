package org.erdsl.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.erdsl.finding.Severity;
import org.erdsl.model.Router;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.RouterPlan;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;

/**
 * A model without errors and the plans of its routers.
 *
 * @param folder the folder below testdata with what is expected
 * @param plans by router, in the order of the model
 */
public record RouterScenario(String folder, List<RouterPlan> plans) {

    private static final Header HEADER = new Header(List.of("Written by a test."));

    /** The model {@code input.erdsl} of a folder below testdata. */
    public static RouterScenario in(String folder) {
        try {
            return read(folder, Golden.in(folder).read("input.erdsl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example Contoso. */
    static RouterScenario contoso() {
        try {
            var example = Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl");
            return read("generator/contoso", Files.readString(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The routers of a model without errors, given as text. */
    public static RouterScenario read(String folder, String text) {
        var erdsl = Erdsl.start();
        var model = erdsl.parse(text);
        var errors = erdsl.check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        var landscape = Erdsl.landscape(model);
        var planner = new PolicyPlanner(landscape);
        return new RouterScenario(folder, landscape.all(Router.class).stream()
                .flatMap(router -> planner.plan(router).stream())
                .toList());
    }

    /** The scenarios every platform writes. */
    public static List<RouterScenario> all() {
        return List.of(in("generator/europe"), contoso(), in("generator/everything"), in("generator/edge"));
    }

    /** The plans without what a platform cannot express; at most the features of sessions and interfaces go. */
    public List<RouterPlan> plansFor(PlatformBackend backend) {
        return plans.stream().map(plan -> ExpressiblePlan.of(plan, backend.capabilities())).toList();
    }

    /** The plans in a form, without what a platform cannot express in it. */
    public List<RouterPlan> plansFor(PlatformBackend backend, String form) {
        return plans.stream().map(plan -> ExpressiblePlan.of(inForm(plan, form), backend.capabilities())).toList();
    }

    /** A plan for another form of its platform. */
    public static RouterPlan inForm(RouterPlan plan, String form) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), Optional.of(form), plan.localAs(),
                plan.sessions(), plan.ibgp(), plan.interfaces(), plan.acceptedRisks());
    }

    /** What a platform makes of a plan, whatever platform the model names. */
    public static String generate(PlatformBackend backend, RouterPlan plan) {
        return backend.generate(plan, HEADER);
    }

    @Override
    public String toString() {
        return folder;
    }
}
