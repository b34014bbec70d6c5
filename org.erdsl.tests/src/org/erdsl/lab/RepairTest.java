package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.change.Repair;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.RouterDrift;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.RouterScenario;
import org.erdsl.policy.RouterPlan;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.routes.Announcement;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was done to a router by hand is found, and the commands of its repair mend it: a router that takes them, by the rules
 * of {@link CommandedRouter}, does what the model says, and all else is as it was. The first drifts are tried always, all of
 * them with {@code -Derdsl.updates=all}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RepairTest {

    private static final int ALWAYS = 4;

    private static final Path TESTDATA = Path.of(System.getProperty("testdata"));

    static Stream<String> platforms() {
        return Stream.of("frr", "cisco-ios-xe", "arista-eos", "cisco-nx-os", "cisco-ios-xr", "juniper-junos",
                "nokia-sr-os", "huawei-vrp", "vyos");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void mendsEveryDrift(String platform) throws IOException {
        var plan = plan(platform);
        var planned = planned(plan, platform);
        var foreign = foreign(platform);
        var problems = new ArrayList<String>();
        var drifts = Announcement.table(data("drifts", platform));
        for (var row : "all".equals(System.getProperty("erdsl.updates")) ? drifts : drifts.subList(0, ALWAYS)) {
            var running = foreign + drifted(shown(planned), row.get(1), row.get(2));
            assertNotEquals(foreign + shown(planned), running, row.get(0));
            mend(plan, planned, platform, running, row.get(3)).forEach(problem -> problems.add(row.get(0) + ": " + problem));
        }
        assertEquals(List.of(), problems);
    }

    /** Platforms whose words are alike share a file. */
    private static Path data(String what, String platform) {
        var own = TESTDATA.resolve("repair/" + what + "." + platform + ".txt");
        return Files.exists(own) ? own : TESTDATA.resolve("repair/" + what + ".route-maps.txt");
    }

    /** What else a router has, with a key that nobody may see. */
    private static String foreign(String platform) throws IOException {
        return Files.readString(data("foreign", platform));
    }

    /** What a router shows that was given a file. */
    private static String shown(String planned) {
        return planned.lines().filter(line -> !line.startsWith("delete ") && !line.strip().startsWith("#"))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String drifted(String planned, String expression, String replacement) {
        return Pattern.compile(expression, Pattern.MULTILINE).matcher(planned)
                .replaceAll(replacement.replace("\\n", "\n"));
    }

    private static List<String> mend(RouterPlan plan, String planned, String platform, String running, String said) {
        var reader = new ReaderRegistry().find(platform).orElseThrow();
        var drift = drift(plan, reader, running);
        if (drift.stream().noneMatch(sentence -> sentence.contains(said))) {
            return List.of("compare says " + drift);
        }
        try {
            var repair = Repair.of(plan, planned, reader, SourceText.of("running", running));
            var commands = String.join("\n", repair.change().apply()) + String.join("\n", repair.change().takeBack());
            assertFalse(commands.contains("0123456789ABCDEF"), "a key is printed");
            var router = ModelledRouter.of(platform).take(running.lines().toList());
            var before = router.configured();
            router.take(repair.change().apply());
            var left = drift(plan, reader, router.text());
            assertTrue(router.text().contains("10.255.0.2"), "somebody else's session is gone");
            router.take(repair.change().takeBack());
            assertEquals(before, router.configured(), "taken back");
            return left;
        } catch (UnsafeChangeException e) {
            return List.of("refused: " + e.getMessage());
        }
    }

    private static List<String> drift(RouterPlan plan, RunningReader reader, String text) {
        return RouterDrift.of(plan, reader.read(SourceText.of("running", text))).stream()
                .filter(drift -> drift.kind() != DriftKind.AUTHENTICATION).map(Drift::sentence).toList();
    }

    @Test
    void thereAreEnough() throws IOException {
        for (var platform : platforms().toList()) {
            assertTrue(Announcement.table(data("drifts", platform)).size() >= 15, platform);
        }
    }

    /** A list of the plan's that a session of somebody else's uses cannot be mended without it. */
    @Test
    void whatWouldTouchSomethingElseIsRefused() throws IOException {
        var plan = plan("frr");
        var planned = planned(plan, "frr");
        var running = foreign("frr") + drifted(planned, "set local-preference 200", "set local-preference 90")
                + "router bgp 3333\n address-family ipv4 unicast\n"
                + "  neighbor 10.255.0.2 route-map ERDSL-ams1-primary-in-v4 in\n exit-address-family\nexit\n";
        var refused = mend(plan, planned, "frr", running, "local preference 90");
        assertEquals(1, refused.size(), refused.toString());
        assertTrue(refused.get(0).contains("it would touch more than it should"), refused.toString());
    }

    /** Moving an interface to another VRF means to say all of it again, whatever keys stand there. */
    @Test
    void anInterfaceInAnotherVrfIsRefused() throws IOException {
        var backend = new PlatformRegistry().find("cisco-ios-xe").orElseThrow();
        var plan = RouterScenario.in("generator/edge").plansFor(backend).get(0);
        var planned = RouterScenario.generate(backend, plan);
        var running = planned.replace(" vrf forwarding MSFT2\n",
                " vrf forwarding OTHER\n ip ospf message-digest-key 1 md5 0123456789ABCDEF\n");
        assertNotEquals(planned, running);
        var reader = new ReaderRegistry().find("cisco-ios-xe").orElseThrow();
        var refusal = assertThrows(UnsafeChangeException.class,
                () -> Repair.of(plan, planned, reader, SourceText.of("running", running)));
        assertTrue(refusal.getMessage().contains("another VRF"), refusal.getMessage());
    }

    /** People get the configuration of Junos in braces as often as in commands. */
    @Test
    void bracesOfJunosAreMended() throws IOException {
        var plan = plan("juniper-junos");
        var planned = planned(plan, "juniper-junos");
        var lines = foreign("juniper-junos") + drifted(shown(planned), "then local-preference 200", "then local-preference 90");
        var reader = new ReaderRegistry().find("juniper-junos").orElseThrow();
        var fromLines = assertDoesNotThrow(() -> Repair.of(plan, planned, reader, SourceText.of("running", lines)));
        var fromBraces = assertDoesNotThrow(
                () -> Repair.of(plan, planned, reader, SourceText.of("running", JunosBraces.of(lines))));
        assertTrue(fromLines.change().apply().size() > 1, fromLines.change().apply().toString());
        assertEquals(fromLines.change().apply(), fromBraces.change().apply());
        assertEquals(Set.copyOf(fromLines.change().takeBack()), Set.copyOf(fromBraces.change().takeBack()));
    }

    /** What is set below a deactivated path would be passed over, and nobody would see it. */
    @ParameterizedTest
    @ValueSource(strings = {
            "protocols bgp group ERDSL-ams1-primary-v4",
            "protocols bgp group ERDSL-ams1-primary-v4 neighbor 193.0.0.2 import",
            "policy-options policy-statement ERDSL-ams1-primary-in-v4 term own-prefixes" })
    void whatIsDeactivatedIsRefused(String path) throws IOException {
        var plan = plan("juniper-junos");
        var planned = planned(plan, "juniper-junos");
        var running = foreign("juniper-junos") + shown(planned) + "deactivate " + path + "\n";
        var reader = new ReaderRegistry().find("juniper-junos").orElseThrow();
        var refusal = assertThrows(UnsafeChangeException.class,
                () -> Repair.of(plan, planned, reader, SourceText.of("running", running)));
        assertTrue(refusal.getMessage().contains(path + " is deactivated"), refusal.getMessage());
    }

    private static RouterPlan plan(String platform) throws IOException {
        var backend = new PlatformRegistry().find(platform).orElseThrow();
        return RouterScenario.read("lab/updates", Files.readString(TESTDATA.resolve("lab/updates/model.erdsl")))
                .plansFor(backend).get(0);
    }

    private static String planned(RouterPlan plan, String platform) {
        return RouterScenario.generate(new PlatformRegistry().find(platform).orElseThrow(), plan);
    }
}
