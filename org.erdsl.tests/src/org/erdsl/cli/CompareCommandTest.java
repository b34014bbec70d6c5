package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

    private static final String KEY = "0123456789ABCDEF";

    @TempDir
    private Path folder;

    private String running;

    /** What is written for the example's second router, with a key as the router shows it. */
    @BeforeEach
    void configure() throws IOException {
        assertEquals(0, CommandRun.of("generate", "--only=routers", "--out=" + folder, ContosoModel.file()).code());
        running = Files.readString(folder.resolve("routers/edge2.ios-xe.cfg"))
                .replaceAll("! (neighbor \\S+ password) <secret \\w+>", "$1 7 " + KEY);
        assertTrue(running.contains(KEY));
    }

    @Test
    void nothingIsSaidOfARouterThatDoesWhatTheModelSays() throws IOException {
        var run = compare("edge2=", running);
        assertEquals("", run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void theHostNameSaysWhichRouterItIs() throws IOException {
        assertEquals(0, compare("", "hostname edge2\n" + running).code());
        var nameless = compare("", running);
        assertEquals(65, nameless.code());
        assertTrue(nameless.err().contains("name the router with --running ROUTER="), nameless.err());
    }

    @Test
    void whatDiffersIsSaidWithARouteAndTheLine() throws IOException {
        var drifted = running.replace("permit 12076:51003", "permit 12076:51024").replace("maximum-prefix 4000",
                "maximum-prefix 200");
        var run = compare("edge2=", drifted);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("edge2 session 192.0.2.6: error: also accepts routes with 12076:51024 [accepts-more]\n"
                + "    for example 1.0.0.0/8 community 12076:51024 path 12076\n"), run.out());
        assertTrue(run.out().contains("edge2 session 192.0.2.6: error: does not accept routes with 12076:51003 "
                + "[accepts-less]\n"), run.out());
        assertTrue(run.out().contains("warning: maximum prefixes is 200 instead of 4000 [setting]\n"), run.out());
        assertFalse(run.out().contains(KEY), "a key was printed");
    }

    @Test
    void aPrefixThatNothingOriginatesIsMissing() throws IOException {
        var run = compare("edge2=", running.replaceAll("(?m)^ *network 198[.]51[.]100[.]0 .*\n", ""));
        assertEquals("edge2 session 192.0.2.6: error: does not originate 198.51.100.0/28, so Microsoft is not told of it "
                + "[origin-missing]\n", run.out());
    }

    @Test
    void programsGetJson() throws IOException {
        var run = compare("edge2=", running.replace("permit 12076:51003", "permit 12076:51024"), "--format=json");
        assertEquals(1, run.code());
        PublishedSchema.of("drift-1").assertValid(run.out());
    }

    @Test
    void whatIsNotUnderstoodIsNamed() throws IOException {
        var odd = running.replaceFirst("(?m)^( match community .*)$", "$1\n match whatever is new here");
        var run = compare("edge2=", odd);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("match whatever is new here"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge9=", "edge1"})
    void otherRoutersAreRefused(String name) throws IOException {
        var run = name.endsWith("=") ? compare(name, running) : CommandRun.of("compare", "--running=" + name,
                ContosoModel.file());
        assertTrue(run.code() == 64 || run.code() == 65, run.out());
        assertTrue(run.err().startsWith("erdsl: "), run.err());
    }

    private CommandRun compare(String name, String text, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("running.txt"), text);
        var arguments = new ArrayList<Object>(List.of("compare", "--running=" + name + file));
        arguments.addAll(List.of(options));
        arguments.add(ContosoModel.file());
        return CommandRun.of(arguments.toArray());
    }
}
