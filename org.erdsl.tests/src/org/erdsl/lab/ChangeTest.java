package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.change.RouterChange;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.RouterScenario;
import org.erdsl.proof.ReaderRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands that lead from one file to the next lead there: a router that takes them is configured as one that had the
 * new file alone. That no step does harm is proven when they are computed; {@link UpdateTest} gives those for FRR to the
 * daemon. The first edits are tried always, all of them with {@code -Derdsl.updates=all}.
 */
@Execution(ExecutionMode.CONCURRENT)
class ChangeTest {

    private static final int ALWAYS = 4;

    private static String model;
    private static List<Edit> edits;

    @BeforeAll
    static void read() throws IOException {
        var folder = Path.of(System.getProperty("testdata"), "lab", "updates");
        model = Files.readString(folder.resolve("model.erdsl"));
        var all = Edit.read(folder.resolve("edits.txt"));
        edits = "all".equals(System.getProperty("erdsl.updates")) ? all : all.subList(0, ALWAYS);
    }

    static Stream<String> takingCommands() {
        return Stream.of("frr", "cisco-ios-xe", "arista-eos", "cisco-nx-os");
    }

    @ParameterizedTest
    @MethodSource("takingCommands")
    void commandsLeadToTheNextFileAndBack(String platform) throws UnsafeChangeException {
        var before = text(platform, model);
        for (var edit : edits) {
            var after = text(platform, edit.of(model));
            var change = byCommands(platform, before, after);
            assertEquals(loaded(platform, after), taken(platform, before, change.apply()), edit.name());
            assertEquals(loaded(platform, before), taken(platform, after, change.takeBack()), "back from: " + edit.name());
            assertEquals(List.of(), byCommands(platform, after, after).apply());
        }
    }

    static Stream<String> withCandidates() {
        return Stream.of("cisco-ios-xr", "huawei-vrp", "juniper-junos", "nokia-sr-os", "vyos");
    }

    @ParameterizedTest
    @MethodSource("withCandidates")
    void candidatesLeadToTheNextFileAndBack(String platform) throws UnsafeChangeException {
        var before = text(platform, model);
        for (var edit : edits) {
            var after = text(platform, edit.of(model));
            var change = RouterChange.inCandidate(platform, before, after);
            assertEquals(loaded(platform, after), taken(platform, before, change.apply()), edit.name());
            assertEquals(loaded(platform, before), taken(platform, after, change.takeBack()), "back from: " + edit.name());
            assertEquals(List.of(), RouterChange.inCandidate(platform, after, after).apply());
        }
    }

    /** A policy of Junos to which a term is added behind its last one would never look at it. */
    @Test
    void policiesOfJunosAreWrittenAnew() throws UnsafeChangeException {
        var change = RouterChange.inCandidate("juniper-junos", text("juniper-junos", model),
                text("juniper-junos", edits.get(0).of(model)));
        var policy = "policy-options policy-statement ERDSL-ams1-primary-in-v4";
        assertTrue(change.apply().contains("delete " + policy), change.apply().toString());
        assertTrue(change.apply().contains("set " + policy + " term rest then reject"), change.apply().toString());
    }

    /** The form {@code replace} begins with what it takes away. */
    @Test
    void filesOfAnotherFormAreRefused() {
        var before = "no route-map ERDSL-ams1-primary-in-v4\n" + text("frr", model);
        assertThrows(UnsafeChangeException.class, () -> byCommands("frr", before, text("frr", model)));
        var braces = "policy-options {\n}\n";
        assertThrows(UnsafeChangeException.class,
                () -> RouterChange.inCandidate("juniper-junos", braces, text("juniper-junos", model)));
        for (var platform : List.of("vyos", "nokia-sr-os")) {
            var deleting = "delete something\n" + text(platform, model);
            assertThrows(UnsafeChangeException.class,
                    () -> RouterChange.inCandidate(platform, deleting, text(platform, model)));
        }
        var undoing = "bgp 3333\n undo peer 193.0.0.2\n quit\n" + text("huawei-vrp", model);
        assertThrows(UnsafeChangeException.class,
                () -> RouterChange.inCandidate("huawei-vrp", undoing, text("huawei-vrp", model)));
        var removing = "router bgp 3333\n no neighbor 193.0.0.2\nexit\n" + text("cisco-ios-xr", model);
        assertThrows(UnsafeChangeException.class,
                () -> RouterChange.inCandidate("cisco-ios-xr", removing, text("cisco-ios-xr", model)));
    }

    private static RouterChange byCommands(String platform, String before, String after) throws UnsafeChangeException {
        return RouterChange.byCommands(new ReaderRegistry().find(platform).orElseThrow(), "edge1", before, after);
    }

    private static Collection<String> loaded(String platform, String text) {
        return taken(platform, text, List.of());
    }

    private static Collection<String> taken(String platform, String text, List<String> commands) {
        return ModelledRouter.of(platform).take(text.lines().toList()).take(commands).configured();
    }

    private static String text(String platform, String model) {
        PlatformBackend backend = new PlatformRegistry().find(platform).orElseThrow();
        return RouterScenario.generate(backend, RouterScenario.read("lab/updates", model).plansFor(backend).get(0));
    }
}
