package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.erdsl.routes.Announcement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nobody notices when a router goes over to the configuration of an edited model, and back: no session ends, no wanted
 * route is lost, no advertised prefix that stays is withdrawn, and nothing of the earlier configuration stays. The first
 * edits run always, all of them with {@code -Derdsl.updates=all}.
 */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class UpdateTest {

    private static final int ALWAYS = 4;

    private static final Set<String> SHOWN = Set.of("a prefix is not advertised", "another preference");

    private static String model;
    private static List<Edit> edits;
    private static Path folder;

    @BeforeAll
    static void read() throws IOException {
        Lab.requirePrograms();
        folder = Path.of(System.getProperty("testdata"), "lab", "updates");
        model = Files.readString(folder.resolve("model.erdsl"));
        edits = Edit.read(folder.resolve("edits.txt"));
    }

    @Test
    void thereAreEnough() {
        assertTrue(edits.size() >= 20);
    }

    @ParameterizedTest
    @EnumSource(Daemon.class)
    void nobodyNotices(Daemon daemon) throws IOException, InterruptedException {
        nobodyNotices(daemon, false);
    }

    /** The commands of a change, which {@code vtysh} takes one by one. */
    @Test
    void nobodyNoticesTheCommands() throws IOException, InterruptedException {
        nobodyNotices(Daemon.FRR, true);
    }

    /**
     * A day in the life: somebody changes the router by hand, compare finds it, the commands of the repair bring it back,
     * and live confirms it. Two faults that routes show are tried always.
     */
    @Test
    void nobodyNoticesTheRepair() throws IOException, InterruptedException {
        var drifts = Announcement.table(Path.of(System.getProperty("testdata"), "repair", "drifts.route-maps.txt"));
        var run = new RepairRun(Daemon.FRR, model,
                "all".equals(System.getProperty("erdsl.updates")) ? drifts
                        : drifts.stream().filter(drift -> SHOWN.contains(drift.get(0))).toList(), folder);
        var seen = run.run();
        assertNull(seen.failure());
        assertTrue(seen.snapshots().size() >= 2 * SHOWN.size() + 1);
        System.out.println("FRR: %d repairs in %.1f s".formatted(seen.snapshots().size() / 2, seen.seconds()));
        assertEquals(List.of(), run.problems(seen.snapshots()));
    }

    private static void nobodyNotices(Daemon daemon, boolean byCommands) throws IOException, InterruptedException {
        var tried = "all".equals(System.getProperty("erdsl.updates")) ? edits : edits.subList(0, ALWAYS);
        var run = new UpdateRun(daemon, byCommands, model, tried, folder);
        var seen = run.run();
        assertNull(seen.failure());
        var problems = new ArrayList<String>();
        for (var step = 1; step < seen.snapshots().size(); step++) {
            problems.addAll(run.problems(step, seen.snapshots().get(step)));
        }
        System.out.println("%s: %d updates in %.1f s".formatted(daemon, seen.snapshots().size() - 1, seen.seconds()));
        assertEquals(List.of(), problems);
    }
}
