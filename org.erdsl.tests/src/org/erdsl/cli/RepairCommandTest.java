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

class RepairCommandTest {

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
    }

    @Test
    void aRouterThatDoesWhatTheModelSaysNeedsNothing() throws IOException {
        var run = repair("edge2=", running);
        assertEquals("! edge2: nothing to do\n", run.out());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void theCommandsAreThoseThatMend() throws IOException {
        var run = repair("edge2=", running.replace("maximum-prefix 4000", "maximum-prefix 200"));
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                ! edge2: mended: session 192.0.2.6 maximum prefixes is 200 instead of 4000
                ! edge2: mended: session 2001:db8:e::6 maximum prefixes is 200 instead of 4000
                router bgp 65001
                 address-family ipv4
                  neighbor 192.0.2.6 maximum-prefix 4000
                 exit
                 address-family ipv6
                  neighbor 2001:db8:e::6 maximum-prefix 4000
                 exit
                exit
                """, run.out());
    }

    @Test
    void theyCanBeTakenBack() throws IOException {
        var run = repair("edge2=", running.replace("permit 12076:51003", "permit 12076:51024"), "--take-back");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("no ip community-list standard ERDSL-community-12076-51003 permit 12076:51003\n"),
                run.out());
        assertFalse(run.out().contains(KEY), "a key was printed");
    }

    @Test
    void whatSomebodyElseUsesIsNotChanged() throws IOException {
        var run = repair("edge2=", running.replace("permit 12076:51003", "permit 12076:51024") + """
                router bgp 65001
                 address-family ipv4
                  neighbor 10.0.0.9 remote-as 65100
                  neighbor 10.0.0.9 activate
                  neighbor 10.0.0.9 route-map ERDSL-amsterdamCircuit-secondary-in-v4 in
                """);
        assertEquals(1, run.code(), run.out());
        assertEquals("! edge2: no commands: it would touch more than it should: session 10.0.0.9 would accept otherwise than "
                + "before and after\n", run.out());
    }

    /** A candidate takes its commands in one step, and comments begin as the platform's do. */
    @Test
    void commandsForACandidateAreCalledSo() throws IOException {
        var model = Files.writeString(folder.resolve("model.erdsl"), Files.readString(ContosoModel.file())
                .replace("platform cisco-ios-xe", "platform nokia-sr-os"));
        assertEquals(0, CommandRun.of("generate", "--only=routers", "--out=" + folder, model).code());
        var text = Files.readString(folder.resolve("routers/edge2.sros.cfg"));
        var file = Files.writeString(folder.resolve("running.txt"), text.replace("maximum 4000", "maximum 200")
                .replaceAll("(?m)^# (.* authentication-key) \"<secret.*$", "$1 \"" + KEY + " hash2\"")
                + "/configure router \"Base\" autonomous-system 65001\n");
        var run = CommandRun.of("repair", model, "--running=edge2=" + file);
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                # edge2: mended: session 192.0.2.6 maximum prefixes is 200 instead of 4000
                # edge2: mended: session 2001:db8:e::6 maximum prefixes is 200 instead of 4000
                # edge2: for a candidate configuration, which takes effect in one step
                /configure router Base bgp neighbor 192.0.2.6 prefix-limit ipv4 maximum 4000
                /configure router Base bgp neighbor 2001:db8:e::6 prefix-limit ipv6 maximum 4000
                """, run.out());
    }

    @Test
    void platformsWithoutRepairsAreNamed() throws IOException {
        var model = Files.writeString(folder.resolve("model.erdsl"), Files.readString(ContosoModel.file())
                .replace("platform cisco-ios-xe", "platform mikrotik-routeros").replace("maximum prefixes 4000", ""));
        var file = Files.writeString(folder.resolve("running.txt"), "/system identity set name=edge2\n");
        var run = CommandRun.of("repair", model.toString(), "--running=edge2=" + file);
        assertEquals(64, run.code(), run.out());
        assertTrue(run.err().contains("There are no repairs for mikrotik-routeros"), run.err());
    }

    private CommandRun repair(String router, String text, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("running.txt"), text);
        var arguments = new ArrayList<Object>(List.of("repair", ContosoModel.file(),
                "--running=" + router + file));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }
}
