package org.erdsl.generator.azure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.azure.CircuitPlan;
import org.erdsl.azure.CircuitPlanner;
import org.erdsl.azure.UnplannableCircuitException;
import org.erdsl.check.ModelFiles;
import org.erdsl.finding.Severity;
import org.erdsl.generation.AzureFormats;
import org.erdsl.generator.Header;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.Circuit;
import org.erdsl.model.Model;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;

/**
 * A model, and what Azure is to be told of its circuits.
 *
 * @param name its folder below testdata/generator
 * @param landscape the model
 * @param plans what Azure is to be told, by circuit
 */
record AzureScenario(String name, Landscape landscape, List<CircuitPlan> plans) {

    static final Header HEADER = new Header(List.of("Written by a test."));

    /** Every example, and models of the tests with more of everything. */
    static Stream<AzureScenario> all() {
        return Stream.concat(examples(), Stream.of(test("europe"), test("azure")));
    }

    static Stream<AzureScenario> examples() {
        var scenarios = new ArrayList<AzureScenario>();
        try (var folders = Files.list(Path.of(System.getProperty("examples")))) {
            for (var folder : folders.filter(Files::isDirectory).filter(f -> !f.endsWith("mistakes")).sorted().toList()) {
                try (var files = Files.walk(folder)) {
                    var erdsl = Erdsl.start();
                    scenarios.add(of(erdsl, folder.getFileName().toString(), erdsl.get(ModelFiles.class)
                            .read(files.filter(file -> file.toString().endsWith(".erdsl")).sorted().toList())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scenarios.stream();
    }

    static AzureScenario test(String name) {
        try {
            return of(name, Golden.in("generator/" + name).read("input.erdsl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AzureScenario of(String name, String text) {
        var erdsl = Erdsl.start();
        return of(erdsl, name, erdsl.parse(text));
    }

    private static AzureScenario of(Erdsl erdsl, String name, ResourceSet model) {
        var errors = erdsl.check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        var landscape = new Landscape(model.getResources().stream()
                .map(resource -> (Model) resource.getContents().get(0)).toList());
        var planner = new CircuitPlanner(landscape, services(erdsl));
        var plans = new ArrayList<CircuitPlan>();
        for (var circuit : landscape.all(Circuit.class)) {
            try {
                planner.plan(circuit).ifPresent(plans::add);
            } catch (UnplannableCircuitException e) {
                throw new AssertionError(e);
            }
        }
        return new AzureScenario(name, landscape, List.copyOf(plans));
    }

    static List<ServiceCommunity> services(Erdsl erdsl) {
        return erdsl.get(Library.class).elements().stream()
                .filter(ServiceCommunity.class::isInstance).map(ServiceCommunity.class::cast).toList();
    }

    static String generate(String format, CircuitPlan plan) {
        return new AzureFormats().find(format).orElseThrow().generate(plan, HEADER);
    }

    @Override
    public String toString() {
        return name;
    }
}
