package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.erdsl.net.Asn;
import org.erdsl.routes.Announcement;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The inside of the lab: runs as the first process of its own namespaces, so that its end ends everything it started.
 * Its folder holds {@code links.txt} and {@code router.conf}, and either {@code edge.conf}, for a second FRR as
 * Microsoft's edge, or {@code announced.txt} and {@code company.txt}, for the lab's own speakers.
 */
public final class LabMain {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofMillis(1500);

    /** A session that has not come up by then is taken for one that does not come up. */
    private static final Duration SESSION_PATIENCE = Duration.ofSeconds(15);

    private static final List<Link> CORE = List.of(
            Link.of(List.of("core", "10.255.0.1", "30", "10.255.0.2")),
            Link.of(List.of("core", "fd00:ffff::1", "126", "fd00:ffff::2")));

    private final Path folder;
    private final List<Link> links;
    private final Frr router;

    private LabMain(Path folder) throws IOException {
        this.folder = folder;
        this.links = Announcement.table(folder.resolve("links.txt")).stream().map(Link::of).toList();
        this.router = new Frr(folder.resolve("router"), LabNetwork::onRouter);
    }

    /** @param arguments the folder and the company's AS number */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var start = Instant.now();
        LabResult result;
        try {
            result = new LabMain(folder).run(Asn.valueOf(arguments[1]), start);
        } catch (IOException | InterruptedException | RuntimeException e) {
            result = LabResult.failed(e.toString());
        }
        new ObjectMapper().writeValue(folder.resolve("result.json").toFile(), result);
        System.exit(0);
    }

    private LabResult run(Asn company, Instant start) throws IOException, InterruptedException {
        var all = new ArrayList<>(links);
        all.addAll(CORE);
        LabNetwork.build(all);
        Frr.letRootRunIt(folder);
        router.start();
        var edge = folder.resolve("edge.conf");
        return Files.exists(edge) ? sessions(edge, start) : routes(company, start);
    }

    /** Two FRRs: which sessions come up. */
    private LabResult sessions(Path edgeConfiguration, Instant start) throws IOException, InterruptedException {
        var edge = new Frr(folder.resolve("edge"), UnaryOperator.identity());
        edge.start();
        edge.load(edgeConfiguration);
        router.load(folder.resolve("router.conf"));
        var established = new ArrayList<String>();
        var deadline = Instant.now().plus(SESSION_PATIENCE);
        do {
            Thread.sleep(200);
            established.clear();
            for (var link : links) {
                if (router.isEstablished(link.other())) {
                    established.add(link.other().toString());
                }
            }
        } while (established.size() < links.size() && Instant.now().isBefore(deadline));
        return new LabResult(null, Map.of(), Map.of(), established, seconds(start));
    }

    /** FRR and the lab's speakers: which routes go in and out. The core speaks first, so the router has much to tell. */
    private LabResult routes(Asn company, Instant start) throws IOException, InterruptedException {
        var announced = ExpectedRoute.read(folder.resolve("announced.txt")).stream()
                .map(ExpectedRoute::announcement)
                .toList();
        var inside = new ArrayList<Announcement>();
        for (var row : Announcement.table(folder.resolve("company.txt"))) {
            inside.add(Announcement.of(row, List.of()));
        }
        var core = new ArrayList<BgpSpeaker>();
        for (var link : CORE) {
            core.add(speaker(link, company, true, inside));
        }
        var edge = new ArrayList<BgpSpeaker>();
        for (var link : links) {
            edge.add(speaker(link, Asn.MICROSOFT, false, announced));
        }
        router.load(folder.resolve("router.conf"));
        core.forEach(BgpSpeaker::begin);
        awaitTaken(core);
        for (var speaker : core) {
            await(() -> router.usableRoutesFrom(speaker.local()) == speaker.updates() - 1, core,
                    "the routes of the core are not usable");
        }
        edge.forEach(BgpSpeaker::begin);
        awaitTaken(edge);
        await(() -> edge.stream().allMatch(speaker -> speaker.isQuietFor(QUIET)), edge,
                "the router does not come to an end of its announcements");

        var accepted = new TreeMap<String, Map<String, Integer>>();
        var heard = new TreeMap<String, List<String>>();
        for (var speaker : edge) {
            var routes = new TreeMap<String, Integer>();
            router.routesFrom(speaker.local()).forEach((prefix, value) -> routes.put(prefix.toString(), value));
            accepted.put(speaker.local().toString(), routes);
            heard.put(speaker.local().toString(), speaker.heard().stream().map(Object::toString).toList());
        }
        return new LabResult(null, accepted, heard, List.copyOf(accepted.keySet()), seconds(start));
    }

    private static BgpSpeaker speaker(Link link, Asn asn, boolean internal, List<Announcement> routes)
            throws IOException {
        var ofFamily = routes.stream().filter(route -> route.prefix().family() == link.other().family()).toList();
        return new BgpSpeaker(link.other(), asn, internal, ofFamily, PATIENCE);
    }

    private void awaitTaken(List<BgpSpeaker> speakers) throws IOException, InterruptedException {
        for (var speaker : speakers) {
            await(() -> router.updatesFrom(speaker.local()) == speaker.updates(), speakers,
                    "the router does not take all routes from " + speaker.local());
        }
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void await(Condition condition, List<BgpSpeaker> speakers, String otherwise)
            throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            for (var speaker : speakers) {
                if (speaker.failure() != null) {
                    throw new IOException(speaker.getName() + ": " + speaker.failure());
                }
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException(otherwise);
            }
            Thread.sleep(50);
        }
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
