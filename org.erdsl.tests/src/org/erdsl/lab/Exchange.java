package org.erdsl.lab;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A router and its neighbors while they exchange routes. */
final class Exchange {

    /** A neighbor that has not come up by then does not; the comparison shows what is missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** Longer than any daemon waits before it takes up a session that was reset: GoBGP may wait for 30 seconds. */
    private static final Duration RECONNECTION = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofMillis(1200);

    /** Each look starts a program of the router's for each neighbor; more looks slow down what they look at. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** Longer than the hold time of the lab's sessions, which is the longest a daemon takes to notice a cut wire. */
    private static final Duration NOTICE = Duration.ofSeconds(20);

    private final RoutingDaemon router;
    private final List<BgpSpeaker> edge;

    Exchange(RoutingDaemon router, List<BgpSpeaker> edge) {
        this.router = router;
        this.edge = edge;
    }

    /** Waits until the router has taken in all routes of its neighbors and tells nothing more. */
    void settle(List<BgpSpeaker> speakers) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        var progress = new HashMap<BgpSpeaker, Long>();
        var since = Instant.now();
        while (Instant.now().isBefore(deadline)) {
            // The router is asked once its neighbors have nothing to say, for that costs more than to ask them.
            if (!speakers.stream().allMatch(this::isQuiet) || hasTakenInMore(speakers, progress)) {
                since = Instant.now();
            } else if (since.plus(QUIET).isBefore(Instant.now())) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private boolean hasTakenInMore(List<BgpSpeaker> speakers, Map<BgpSpeaker, Long> progress)
            throws IOException, InterruptedException {
        var more = false;
        for (var speaker : speakers) {
            var now = router.progress(speaker.local());
            more |= !Long.valueOf(now).equals(progress.put(speaker, now));
        }
        return more;
    }

    /** A session that ended has nothing more to say. */
    private boolean isQuiet(BgpSpeaker speaker) {
        return speaker.isQuietFor(QUIET, router.marksTheEnd()) || speaker.sessions() > 0 && speaker.failure() != null;
    }

    /** Lets something happen and waits until the router has dealt with it. */
    void happen(LabEvent event, List<Link> links) throws IOException, InterruptedException {
        var concerned = links.stream().filter(link -> link.name().equals(event.link())).toList();
        if (event.kind() == LabEvent.Kind.DOWN) {
            LabNetwork.cut(event.link());
            var deadline = Instant.now().plus(NOTICE);
            while (anyEstablished(concerned) && Instant.now().isBefore(deadline)) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
            Thread.sleep(QUIET.toMillis());
        } else {
            var before = edge.stream().collect(Collectors.toMap(speaker -> speaker, BgpSpeaker::sessions));
            for (var link : concerned) {
                router.reset(link.other());
            }
            var deadline = Instant.now().plus(RECONNECTION);
            while (edge.stream().anyMatch(speaker -> concerned.stream().anyMatch(link ->
                    link.other().equals(speaker.local())) && speaker.sessions() == before.get(speaker))
                    && Instant.now().isBefore(deadline)) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
            settle(edge);
        }
    }

    private boolean anyEstablished(List<Link> links) throws IOException, InterruptedException {
        for (var link : links) {
            if (router.isEstablished(link.other())) {
                return true;
            }
        }
        return false;
    }

    Snapshot snapshot() throws IOException, InterruptedException {
        var accepted = new TreeMap<String, Map<String, Integer>>();
        var heard = new TreeMap<String, Map<String, String>>();
        var established = new ArrayList<String>();
        for (var speaker : edge) {
            var neighbor = speaker.local().toString();
            var routes = new TreeMap<String, Integer>();
            router.routesFrom(speaker.local()).forEach((prefix, value) -> routes.put(prefix.toString(), value));
            accepted.put(neighbor, routes);
            var told = new TreeMap<String, String>();
            speaker.heard().forEach((prefix, path) -> told.put(prefix.toString(),
                    path.stream().map(Object::toString).collect(Collectors.joining(" "))));
            heard.put(neighbor, told);
            if (router.isEstablished(speaker.local())) {
                established.add(neighbor);
            }
        }
        return new Snapshot(accepted, heard, established, Map.of(), Shown.NOTHING);
    }
}
