package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.erdsl.net.Asn;
import org.erdsl.routes.Announcement;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The inside of the lab: runs as the first process of its own namespaces, so that its end ends everything it started.
 * Its folder holds {@code links.txt} and a folder for each case with the router's configuration. Cases run one after the
 * other, each with a fresh daemon, against the lab's own speakers or, where the case has an {@code edge.conf}, against a
 * second FRR as Microsoft's edge.
 */
public final class LabMain {

    /** A session that has not come up by then is taken for one that does not come up. */
    private static final Duration SESSION_PATIENCE = Duration.ofSeconds(12);

    private final Path folder;
    private final Daemon daemon;
    private final Asn company;
    private final List<Link> links;
    private final List<Link> core;

    private LabMain(Path folder, Daemon daemon, Asn company) throws IOException {
        this.folder = folder;
        this.daemon = daemon;
        this.company = company;
        this.links = Announcement.table(folder.resolve("links.txt")).stream().map(Link::of).toList();
        this.core = Announcement.table(folder.resolve("core.txt")).stream().map(Link::of).toList();
    }

    /** @param arguments the folder, the daemon and the company's AS number */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]);
        var lab = new LabMain(folder, Daemon.valueOf(arguments[1]), Asn.valueOf(arguments[2]));
        lab.build();
        try (var cases = Files.list(folder.resolve("cases"))) {
            for (var one : cases.sorted().toList()) {
                new ObjectMapper().writeValue(one.resolve("result.json").toFile(), lab.attempt(one));
            }
        }
        System.exit(0);
    }

    private void build() throws IOException, InterruptedException {
        var all = new ArrayList<>(links);
        all.addAll(core);
        LabNetwork.build(all);
        Frr.letRootRunIt(folder);
    }

    private LabResult attempt(Path one) {
        var start = Instant.now();
        try {
            return new LabResult(null, run(one), Duration.between(start, Instant.now()).toMillis() / 1000.0);
        } catch (IOException | InterruptedException | RuntimeException e) {
            return LabResult.failed(e.toString());
        }
    }

    private List<Snapshot> run(Path one) throws IOException, InterruptedException {
        var router = daemon.in(new Place(Files.createDirectory(one.resolve("router")), LabNetwork::onRouter));
        try {
            if (Files.exists(one.resolve("loads.txt"))) {
                return loads(one, (Frr) router);
            }
            return Files.exists(one.resolve("edge.conf")) ? sessions(one, router) : routes(one, router);
        } finally {
            router.stop();
            LabNetwork.forgetRoutes();
        }
    }

    /** One configuration loaded after the other, and what the router runs with in the end. */
    private static List<Snapshot> loads(Path one, Frr router) throws IOException, InterruptedException {
        router.start(one.resolve("router.conf"));
        for (var next : Files.readAllLines(one.resolve("loads.txt"))) {
            router.load(one.resolve(next));
        }
        return List.of(new Snapshot(Map.of(), Map.of(), List.of(), Map.of(), new Shown(router.runningConfiguration(), "")));
    }

    /** Two daemons: which sessions come up. */
    private List<Snapshot> sessions(Path one, RoutingDaemon router) throws IOException, InterruptedException {
        var edge = new Frr(new Place(Files.createDirectory(one.resolve("edge")), UnaryOperator.identity()));
        try {
            edge.start(one.resolve("edge.conf"));
            router.start(one.resolve("router.conf"));
            var deadline = Instant.now().plus(SESSION_PATIENCE);
            List<String> established;
            do {
                Thread.sleep(200);
                established = established(router);
            } while (established.size() < links.size() && Instant.now().isBefore(deadline));
            return List.of(new Snapshot(Map.of(), Map.of(), established, Map.of(), Shown.NOTHING));
        } finally {
            edge.stop();
        }
    }

    private List<String> established(RoutingDaemon router) throws IOException, InterruptedException {
        var established = new ArrayList<String>();
        for (var link : links) {
            if (router.isEstablished(link.other())) {
                established.add(link.other().toString());
            }
        }
        return established;
    }

    /** A daemon and the lab's speakers: which routes go in and out. The core speaks first, so there is much to tell. */
    private List<Snapshot> routes(Path one, RoutingDaemon router) throws IOException, InterruptedException {
        var inside = speakers(core, company, true, folder.resolve("outbound.txt"));
        var inbound = Files.exists(one.resolve("inbound.txt")) ? one : folder;
        var edge = speakers(links, Asn.MICROSOFT, false, inbound.resolve("inbound.txt"));
        try {
            Files.copy(folder.resolve("originated.txt"), one.resolve("originated.txt"));
            router.start(one.resolve("router.conf"));
            if (Files.exists(one.resolve("updates.json"))) {
                return new Updates(router, inside, edge).run(one);
            }
            var exchange = new Exchange(router, edge);
            inside.forEach(BgpSpeaker::begin);
            exchange.settle(inside);
            edge.forEach(BgpSpeaker::begin);
            exchange.settle(edge);
            var snapshots = new ArrayList<Snapshot>();
            snapshots.add(exchange.snapshot());
            for (var line : Files.readAllLines(one.resolve("events.txt"))) {
                exchange.happen(LabEvent.of(line), links);
                snapshots.add(exchange.snapshot());
            }
            return snapshots;
        } finally {
            for (var speaker : inside) {
                speaker.close();
            }
            for (var speaker : edge) {
                speaker.close();
            }
        }
    }

    private List<BgpSpeaker> speakers(List<Link> ends, Asn asn, boolean internal, Path routes)
            throws IOException {
        var announcements = new ArrayList<Announcement>();
        for (var row : Announcement.table(routes)) {
            announcements.add(Announcement.of(row, internal ? List.of() : List.of(asn)));
        }
        var speakers = new ArrayList<BgpSpeaker>();
        for (var link : ends) {
            speakers.add(new BgpSpeaker(link.other(), asn, internal, daemon.asksAgain(), announcements.stream()
                    .filter(route -> route.prefix().family() == link.other().family())
                    .toList()));
        }
        return speakers;
    }
}
