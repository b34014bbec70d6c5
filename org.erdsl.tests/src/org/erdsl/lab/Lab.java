package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.erdsl.policy.RouterPlan;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs a router's configuration in the lab, from outside. */
final class Lab {

    private static final int DEADLINE_SECONDS = 240;
    private static final List<String> PROGRAMS = List.of("unshare", "nsenter", "ip", "mount", "sh", "vtysh");

    /** Java does without IPv6 when no interface has an IPv6 address at its start. */
    private static final String WITH_AN_INTERFACE = "ip link set lo up && exec \"$@\"";

    private Lab() {
    }

    /**
     * Fails when this machine cannot run the lab; a test that cannot run is no test that passed.
     *
     * @throws AssertionError with what to install
     */
    static void requirePrograms() {
        var missing = new ArrayList<String>();
        for (var program : PROGRAMS) {
            if (!isOnPath(program)) {
                missing.add(program);
            }
        }
        if (!Files.isExecutable(Frr.DAEMONS.resolve("bgpd"))) {
            missing.add(Frr.DAEMONS.resolve("bgpd").toString());
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("The generated configuration runs on a real router in this test, which needs "
                    + String.join(", ", missing) + ": install the packages frr, iproute2, mount and util-linux.");
        }
    }

    private static boolean isOnPath(String program) {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /** What Microsoft and the company announce to a router, and what it takes and tells. */
    static LabResult routes(RouterPlan plan, String configuration, Path scenario)
            throws IOException, InterruptedException {
        var folder = folder(plan);
        Files.writeString(folder.resolve("router.conf"),
                configuration + Files.readString(scenario.resolve("company.frr.conf")));
        Files.copy(scenario.resolve("announced.txt"), folder.resolve("announced.txt"));
        Files.copy(scenario.resolve("company.txt"), folder.resolve("company.txt"));
        return run(plan, folder);
    }

    /** Which sessions come up between a router and an edge that has a configuration of its own. */
    static LabResult sessions(RouterPlan plan, String configuration, String edgeConfiguration)
            throws IOException, InterruptedException {
        var folder = folder(plan);
        Files.writeString(folder.resolve("router.conf"), configuration);
        Files.writeString(folder.resolve("edge.conf"), edgeConfiguration);
        return run(plan, folder);
    }

    private static Path folder(RouterPlan plan) throws IOException {
        var folder = Files.createTempDirectory("erdsl-lab");
        Files.write(folder.resolve("links.txt"), plan.sessions().stream()
                .map(session -> new Link(session.link(), session.localAddress(), session.linkLength(),
                        session.neighbor()).row())
                .toList());
        return folder;
    }

    private static LabResult run(RouterPlan plan, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of("unshare"));
        if (!"root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
                "sh", "-c", WITH_AN_INTERFACE, "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx128m",
                "-cp", System.getProperty("java.class.path"),
                LabMain.class.getName(), folder.toString(), plan.localAs().toString()));
        var log = folder.resolve("lab.log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                return LabResult.failed("the lab took more than " + DEADLINE_SECONDS + " seconds");
            }
            var result = folder.resolve("result.json");
            if (!Files.exists(result)) {
                return LabResult.failed("the lab did not start: " + Files.readString(log));
            }
            return new ObjectMapper().readValue(result.toFile(), LabResult.class);
        } finally {
            process.destroyForcibly();
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
