package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code erdsl live} says of recordings of running routers. Each folder of recordings says what was recorded. */
class LiveCommandTest {

    private static final Path RECORDINGS = Path.of(System.getProperty("testdata"), "live");
    private static final Path MODEL = RECORDINGS.resolve("model.erdsl");

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (var files = Files.list(RECORDINGS)) {
            return files.filter(Files::isDirectory).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recordingsAreJudged(String name) throws IOException {
        var run = run(Files.readAllLines(RECORDINGS.resolve(name).resolve("routes.txt")), name, "text");
        Golden.in("live/" + name).assertEqual("expected.txt", run.out().replace(RECORDINGS.resolve(name) + "/", ""));
        assertEquals("", run.err());
        var wrong = run.out().contains(": error: ") || run.out().contains(": warning: ");
        assertEquals(wrong ? 1 : 0, run.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void programsGetJson(String name) throws IOException {
        var run = run(Files.readAllLines(RECORDINGS.resolve(name).resolve("routes.txt")), name, "json");
        PublishedSchema.of("live-1").assertValid(run.out());
    }

    /** Each argument is written without its folder. */
    private static CommandRun run(List<String> routes, String folder, String format) {
        var arguments = new ArrayList<Object>(List.of("live", "--format=" + format));
        routes.forEach(route -> {
            var equals = route.indexOf('=');
            arguments.add("--routes=" + route.substring(0, equals + 1)
                    + RECORDINGS.resolve(folder).resolve(route.substring(equals + 1)));
        });
        arguments.add(MODEL);
        return CommandRun.of(arguments.toArray());
    }

    @Test
    void aSessionThatIsDownIsAnError() throws IOException {
        var table = Files.readString(RECORDINGS.resolve("frr-right/terminal.txt"));
        var run = live("edge1=", table.replaceFirst("\"bgpState\":\"Established\"", "\"bgpState\":\"Active\""));
        assertTrue(run.out().startsWith("edge1 session 193.0.0.2: error: is Active (link primary of ams1) [session-down]\n"),
                run.out());
        assertEquals(1, run.code());
    }

    @Test
    void aSessionThatIsNotListedIsMissing() throws IOException {
        var table = Files.readString(RECORDINGS.resolve("frr-right/terminal.txt"));
        var run = live("edge1=", table.replace("\"193.0.0.6\":{\n    \"remoteAs\"", "\"193.0.0.10\":{\n    \"remoteAs\""));
        assertTrue(run.out().contains("edge1 session 193.0.0.6: error: is missing (link secondary of ams1) "
                + "[session-missing]\n"), run.out());
        assertTrue(run.out().contains("edge1 session 193.0.0.10: warning: is with AS 12076 and not in the model "
                + "[session-not-planned]\n"), run.out());
    }

    @Test
    void routesOfNobodyAreRefusedWithTheirLine() throws IOException {
        var run = live("edge1=", "{\n \"bgpTableVersion\":6,\n \"receivedRoutes\":{ }\n}");
        assertTrue(run.out().contains("warning: these are received routes, and nothing says of which neighbor; name it as in "
                + "ROUTER/NEIGHBOR=FILE [unreadable]\n    " + folder + "/routes.txt:3\n"), run.out());
    }

    @Test
    void whatBreaksOffIsToldAndTheRestCounts() throws IOException {
        var table = Files.readString(RECORDINGS.resolve("frr-drifted/terminal.txt"));
        var run = live("edge1=", table.substring(0, table.length() - 100));
        assertTrue(run.out().contains("warning: the file breaks off [unreadable]\n"), run.out());
        assertTrue(run.out().contains("does not advertise 193.0.2.0/24"), run.out());
    }

    @Test
    void otherFilesAndRoutersAreRefused() throws IOException {
        assertEquals(64, live("edge9=", "{}").code());
        assertEquals(64, live("edge1/nobody=", "{}").code());
        assertEquals(65, live("edge1=", "what is this").code());
        assertEquals(65, CommandRun.of("live", "--routes=edge1=" + folder.resolve("absent"), MODEL).code());
        assertFalse(live("edge1=", "what is this").err().contains("Exception"));
    }

    private CommandRun live(String router, String text) throws IOException {
        var file = Files.writeString(folder.resolve("routes.txt"), text);
        return CommandRun.of("live", "--routes=" + router + file, MODEL);
    }
}
