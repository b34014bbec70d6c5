package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.erdsl.change.RouterChange;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.RouterScenario;
import org.erdsl.proof.ReaderRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Updates of somebody's router that went wrong once, each from the model {@code v1.erdsl} to {@code v2.erdsl} of its folder
 * in {@code testdata/lab/cases}. That a neighbor of somebody else's stays as it is, {@link ShownAgainTest} holds.
 */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class RouterCasesTest {

    private static final Path TESTDATA = Path.of(System.getProperty("testdata"), "lab");

    @BeforeAll
    static void requirePrograms() {
        Lab.requirePrograms();
    }

    /** An exception more, and frr-reload withdrew every prefix for five seconds. */
    @Test
    void frrReloadWithdrawsNothing() throws IOException, InterruptedException {
        assertEquals(List.of(), problems(Daemon.FRR, "frr-reload-withdraws"));
    }

    /** A prefix less and a prepend more, and both edges in Microsoft's place went on as before. */
    @Test
    void gobgpReloadAppliesWhatIsAdvertised() throws IOException, InterruptedException {
        assertEquals(List.of(), problems(Daemon.GOBGP, "gobgp-reload"));
    }

    /** From the first model to the second and back, by the way that the platform's page says. */
    private static List<String> problems(Daemon daemon, String name) throws IOException, InterruptedException {
        var before = model(name, "v1");
        var run = new UpdateRun(daemon, false, before, List.of(new Edit(name, before, model(name, "v2"), List.of())),
                TESTDATA.resolve("updates"));
        var seen = run.run();
        assertNull(seen.failure());
        assertEquals(3, seen.snapshots().size());
        return IntStream.of(1, 2)
                .mapToObj(step -> run.problems(step, seen.snapshots().get(step)).stream()).flatMap(all -> all).toList();
    }

    private static String model(String name, String version) throws IOException {
        return Files.readString(TESTDATA.resolve("cases").resolve(name).resolve(version + ".erdsl"));
    }

    /** A list of what to remove that names lists alone leaves networks, entries and terms in force. */
    @Test
    void whatIsRemovedIsMoreThanLists() throws IOException, UnsafeChangeException {
        var before = text("frr", "v1");
        var after = text("frr", "v2");
        var commands = RouterChange.byCommands(new ReaderRegistry().find("frr").orElseThrow(), "r1", before, after).apply();
        for (var gone : List.of("no network 193.0.12.0/24", "no bgp community-list standard ERDSL-excluded")) {
            assertTrue(commands.stream().anyMatch(command -> command.strip().startsWith(gone)), gone + " in " + commands);
        }
        assertEquals(new CommandedRouter("frr").take(after.lines().toList()).configured(),
                new CommandedRouter("frr").take(before.lines().toList()).take(commands).configured());
    }

    /** On VRP a clause whose filter is gone matches every route, which the candidate of the tests refuses. */
    @Test
    void noNodeOfVrpLosesItsFilter() throws IOException, UnsafeChangeException {
        var before = text("huawei-vrp", "v1");
        var after = text("huawei-vrp", "v2");
        var commands = RouterChange.inCandidate("huawei-vrp", before, after).apply();
        assertFalse(commands.isEmpty());
        assertEquals(new VrpCandidate().take(after.lines().toList()).configured(),
                new VrpCandidate().take(before.lines().toList()).take(commands).configured());
    }

    private static String text(String platform, String version) throws IOException {
        var backend = new PlatformRegistry().find(platform).orElseThrow();
        return RouterScenario.generate(backend,
                RouterScenario.read("removal-list", model("removal-list", version)).plansFor(backend).get(0));
    }
}
