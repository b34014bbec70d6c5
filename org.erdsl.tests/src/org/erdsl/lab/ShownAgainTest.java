package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FRR shows what it loaded, line for line. {@code frr-reload.py} executes what it does not find: a line that is shown in
 * another form is removed and added at every reload, and what it did is undone for that time.
 */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class ShownAgainTest {

    /** What is on a router that erdsl does not own: a neighbor that is active because FRR makes it so. */
    private static final String EXISTING = """
            router bgp %s
             neighbor 10.255.0.9 remote-as %1$s
             neighbor 10.255.0.9 description core
             !
             address-family ipv4 unicast
              neighbor 10.255.0.9 next-hop-self
             exit-address-family
            exit
            !
            """;

    /** What FRR shows of itself. */
    private static final Set<String> OF_ITSELF = Set.of("Building configuration...", "Current configuration:", "end");

    @BeforeAll
    static void requirePrograms() {
        Lab.requirePrograms();
    }

    @ParameterizedTest
    @MethodSource
    void lineForLine(RouterScenario scenario, RouterPlan plan) throws IOException, InterruptedException {
        var text = groups(plan) + RouterScenario.generate(new FrrBackend(), plan);
        var running = running(plan, List.of(text));
        // What a group could do to a member is said of the member, and not shown where the group does not do it.
        var unsaid = plan.sessions().stream().filter(session -> session.settings().peerGroup().isPresent())
                .flatMap(session -> Stream.of(
                        "address-family ipv4 unicast/no neighbor " + session.neighbor() + " default-originate",
                        "address-family ipv6 unicast/no neighbor " + session.neighbor() + " activate",
                        "address-family ipv6 unicast"))
                .map(line -> "router bgp " + plan.localAs() + " vrf MSFT2/" + line).toList();
        assertEquals(new TreeSet<>(unsaid), without(lines(text), lines(running)));
        assertEquals(Set.of(), without(lines(running), lines(text)));
    }

    static Stream<Arguments> lineForLine() {
        return RouterScenario.all().stream().flatMap(scenario ->
                scenario.plansFor(new FrrBackend()).stream().map(plan -> Arguments.of(scenario, plan)));
    }

    /** Nothing that erdsl writes changes a neighbor of somebody else's, whichever stands first. */
    @Test
    void leavesOtherNeighborsAlone() throws IOException, InterruptedException {
        var plan = RouterScenario.in("generator/europe").plansFor(new FrrBackend()).get(0);
        var existing = EXISTING.formatted(plan.localAs());
        var generated = RouterScenario.generate(new FrrBackend(), plan);
        var alone = lines(running(plan, List.of(existing)));
        assertTrue(alone.contains("router bgp " + plan.localAs() + "/neighbor 10.255.0.9 remote-as " + plan.localAs()));
        for (var text : List.of(existing + generated, generated + existing)) {
            var running = lines(running(plan, List.of(text, text)));
            assertEquals(Set.of(), without(alone, running));
            assertEquals(lines(text), running);
            assertEquals(List.of(), running.stream().filter(line -> line.contains("10.255.0.9"))
                    .filter(line -> !alone.contains(line)).toList());
        }
    }

    private static String running(RouterPlan plan, List<String> texts) throws IOException, InterruptedException {
        var seen = Lab.loads(plan, List.of(texts)).get(0);
        assertNull(seen.failure());
        return seen.settled().shown().running();
    }

    private static String groups(RouterPlan plan) {
        return plan.sessions().stream().flatMap(session -> session.settings().peerGroup().stream()
                        .map(group -> "router bgp " + plan.localAs() + session.vrf().map(vrf -> " vrf " + vrf).orElse("")
                                + "\n neighbor " + group + " peer-group\nexit\n"))
                .reduce("", String::concat);
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        var rest = new TreeSet<>(lines);
        rest.removeAll(others);
        return rest;
    }

    /** The commands, each behind those of the modes it stands in. */
    private static Set<String> lines(String text) {
        var lines = new TreeSet<String>();
        var modes = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var command = line.strip();
            if (command.isEmpty() || command.startsWith("!") || command.startsWith("exit") || OF_ITSELF.contains(command)
                    || command.matches("frr .*|hostname .*|(no )?ip(v6)? forwarding")) {
                continue;
            }
            var depth = line.indexOf(command);
            while (modes.size() > depth) {
                modes.remove(modes.size() - 1);
            }
            lines.add(String.join("/", modes) + (modes.isEmpty() ? "" : "/") + command);
            modes.add(command);
        }
        return lines;
    }
}
