package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The configuration generated for Europe runs on FRR: Microsoft's edge announces routes of every kind, the company has
 * routes of every kind, and exactly the expected ones pass. Broken configurations are found out the same way, so this
 * test is able to fail.
 */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class FrrRunsTest {

    private static RouterPlan plan;
    private static String configuration;
    private static Path scenario;
    private static LabExpectation expectation;

    @BeforeAll
    static void generate() throws IOException {
        Lab.requirePrograms();
        scenario = Path.of(System.getProperty("testdata"), "lab", "europe");
        plan = RouterScenario.in("generator/europe").plans().get(0);
        configuration = RouterScenario.generate(new FrrBackend(), plan);
        expectation = LabExpectation.read(scenario);
    }

    @Test
    void acceptsAndAdvertisesExactlyWhatIsExpected() throws IOException, InterruptedException {
        var seen = Lab.routes(plan, configuration, scenario);
        System.out.println("The router lab took " + seen.seconds() + " s.");
        assertEquals(List.of(), expectation.differences(plan, seen));
    }

    @Test
    void isWhatThePolicyMeans() {
        plan.sessions().forEach(session ->
                assertEquals(List.of(), expectation.differencesOfTheEvaluator(session)));
    }

    @ParameterizedTest
    @MethodSource
    void findsABrokenConfigurationOut(Fault fault) throws IOException, InterruptedException {
        var seen = Lab.routes(plan, fault.breaking(configuration), scenario);
        var differences = expectation.differences(plan, seen);
        assertTrue(differences.contains(fault.difference()), differences::toString);
    }

    static Stream<Fault> findsABrokenConfigurationOut() {
        return Stream.of(
                new Fault("a community dropped",
                        "192.0.2.2 accepted 40.69.0.0/18: expected 200, seen null")
                        .with("(?m)^.*primary-in-v4_region-europe permit 12076:51003\n", ""),
                new Fault("another region",
                        "2001:db8:e::6 accepted 2603:1030:400::/48: expected null, seen 200")
                        .with("(secondary-in-v6_region-europe permit) 12076:51003", "$1 12076:51004"),
                new Fault("both communities at once",
                        "192.0.2.2 accepted 40.74.0.0/18: expected 200, seen null")
                        .with("(primary-in-v4_region-europe permit 12076:51002)\n.* permit", "$1"),
                new Fault("an open end",
                        "2001:db8:e::2 accepted 2603:1036::/40: expected null, seen 100")
                        .with("(route-map \\S+-primary-in-v6) deny 65000", "$1 permit 65000"),
                new Fault("excluded services let in",
                        "192.0.2.6 accepted 52.96.0.0/14: expected null, seen 100")
                        .with("(route-map \\S+-in-v4) deny 50", "$1 permit 50"),
                new Fault("own prefixes let in",
                        "192.0.2.2 accepted 131.107.1.128/25: expected null, seen 200")
                        .with("(own-prefixes seq \\d+ permit 131.107.1.0/24) le 32", "$1"),
                new Fault("another local preference",
                        "192.0.2.2 accepted 40.74.0.0/18: expected 200, seen 210")
                        .with("set local-preference 200", "set local-preference 210"),
                new Fault("the first AS not looked at",
                        "192.0.2.2 accepted 52.233.0.0/24: expected null, seen 200")
                        .with("(?m)^ neighbor 192.0.2.2 enforce-first-as\n", ""),
                new Fault("routes of others advertised",
                        "192.0.2.2 heard 131.107.2.0/24: expected null, seen 0")
                        .with("(?m)^ match as-path \\S+-primary-out-v4_advertised\n", ""),
                new Fault("no outbound filter",
                        "192.0.2.6 heard 131.107.1.0/24: expected 0, seen null")
                        .with("(?m)^  neighbor 192.0.2.6 route-map \\S+ out\n", ""),
                new Fault("no outbound filter, and FRR told not to mind",
                        "192.0.2.6 heard 10.0.0.0/8: expected null, seen 0")
                        .with("(?m)^  neighbor 192.0.2.6 route-map \\S+ out\n", "")
                        .with("(?m)^ no bgp default", " no bgp ebgp-requires-policy\n no bgp default"));
    }
}
