package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.erdsl.net.Prefix;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.routes.Announcement;
import org.erdsl.routes.RouteCorpus;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs a router's configuration in the lab, from outside. */
final class Lab {

    private static final int DEADLINE_SECONDS = 1800;
    private static final List<String> PROGRAMS = List.of("unshare", "nsenter", "ip", "mount", "sh", "vtysh",
            "bird", "birdc", "bgpd", "bgpctl", "gobgpd", "gobgp");

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
            throw new AssertionError("The generated configuration runs on real routers in this test, which needs "
                    + String.join(", ", missing) + ": install the packages frr, bird2, openbgpd, gobgpd, iproute2, mount and util-linux.");
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

    /**
     * What a router takes and tells with each of these configurations.
     *
     * @param originated what the company originates on the router
     */
    static List<LabResult> routes(Daemon daemon, RouterPlan plan, RouteCorpus corpus, List<Prefix> originated,
            List<LabCase> cases) throws IOException, InterruptedException {
        var folder = folder(plan);
        write(folder.resolve("inbound.txt"), corpus.inbound());
        write(folder.resolve("outbound.txt"), corpus.outbound());
        Files.write(folder.resolve("originated.txt"), Core.of(plan).stream()
                .flatMap(core -> originated.stream().map(prefix -> prefix + "|" + core.vrfName())).toList());
        for (var one : cases) {
            var place = caseFolder(folder, cases.indexOf(one));
            Files.writeString(place.resolve("router.conf"), daemon.router(plan, one.configuration(), originated));
            Files.write(place.resolve("events.txt"), one.events().stream().map(LabEvent::line).toList());
        }
        return run(daemon, plan, folder, cases.size());
    }

    /**
     * What a router says while it goes over from the first configuration to the second and so on.
     *
     * @param plan a plan with all sessions of all of them
     * @param originated what the company originates on the router at first
     * @param updates the configurations, by the names of their files, the first of which the router begins with
     */
    static LabResult updates(Daemon daemon, RouterPlan plan, RouteCorpus corpus, List<Prefix> originated,
            Map<LabUpdate, String> updates) throws IOException, InterruptedException {
        var folder = folder(plan);
        write(folder.resolve("inbound.txt"), corpus.inbound());
        write(folder.resolve("outbound.txt"), corpus.outbound());
        Files.write(folder.resolve("originated.txt"), originated.stream().map(prefix -> prefix + "|").toList());
        var place = caseFolder(folder, 0);
        for (var update : updates.entrySet()) {
            Files.writeString(place.resolve(update.getKey().file()), update.getValue());
        }
        new ObjectMapper().writeValue(place.resolve("updates.json").toFile(), updates.keySet());
        return run(daemon, plan, folder, 1).get(0);
    }

    /** Which sessions come up between a router, with each of these configurations, and an edge that is an FRR. */
    static List<LabResult> sessions(Daemon daemon, RouterPlan plan, List<String> configurations, String edge)
            throws IOException, InterruptedException {
        var folder = folder(plan);
        for (var i = 0; i < configurations.size(); i++) {
            var place = caseFolder(folder, i);
            Files.writeString(place.resolve("router.conf"), daemon.router(plan, configurations.get(i), List.of()));
            Files.writeString(place.resolve("originated.txt"), "");
            Files.writeString(place.resolve("edge.conf"), edge);
        }
        return run(daemon, plan, folder, configurations.size());
    }

    /** What an FRR runs with after it loaded these configurations, one after the other; each case by itself. */
    static List<LabResult> loads(RouterPlan plan, List<List<String>> cases) throws IOException, InterruptedException {
        var folder = folder(plan);
        for (var i = 0; i < cases.size(); i++) {
            var place = caseFolder(folder, i);
            Files.writeString(place.resolve("router.conf"), cases.get(i).get(0));
            var later = new ArrayList<String>();
            for (var text : cases.get(i).subList(1, cases.get(i).size())) {
                later.add("later" + later.size() + ".conf");
                Files.writeString(place.resolve(later.get(later.size() - 1)), text);
            }
            Files.write(place.resolve("loads.txt"), later);
        }
        return run(Daemon.FRR, plan, folder, cases.size());
    }

    private static void write(Path file, List<Announcement> routes) throws IOException {
        Files.write(file, routes.stream().map(Announcement::row).toList());
    }

    private static Path caseFolder(Path folder, int number) throws IOException {
        return Files.createDirectories(folder.resolve("cases").resolve("%03d".formatted(number)));
    }

    private static Path folder(RouterPlan plan) throws IOException {
        var folder = Files.createTempDirectory("erdsl-lab");
        Files.write(folder.resolve("links.txt"), links(plan).stream().map(Link::row).toList());
        Files.write(folder.resolve("core.txt"), Core.of(plan).stream()
                .flatMap(core -> core.links().stream()).map(Link::row).toList());
        return folder;
    }

    /** The links of the first circuit are called by their roles, those of others by role and number. */
    private static List<Link> links(RouterPlan plan) {
        var circuits = plan.sessions().stream().map(SessionPlan::circuit).distinct().toList();
        return plan.sessions().stream().map(session -> {
            var number = circuits.indexOf(session.circuit());
            return new Link(session.link() + (number == 0 ? "" : number), session.localAddress(),
                    session.linkLength(), session.neighbor());
        }).toList();
    }

    private static List<LabResult> run(Daemon daemon, RouterPlan plan, Path folder, int cases)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of("unshare"));
        if (!"root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
                "sh", "-c", WITH_AN_INTERFACE, "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx256m",
                "-cp", System.getProperty("java.class.path"),
                LabMain.class.getName(), folder.toString(), daemon.name(), plan.localAs().toString()));
        var log = folder.resolve("lab.log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            var ended = process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
            var results = new ArrayList<LabResult>();
            for (var i = 0; i < cases; i++) {
                var result = caseFolder(folder, i).resolve("result.json");
                results.add(Files.exists(result)
                        ? new ObjectMapper().readValue(result.toFile(), LabResult.class)
                        : LabResult.failed((ended ? "the lab ended: " : "the lab took too long: ")
                                + Files.readString(log)));
            }
            return results;
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
