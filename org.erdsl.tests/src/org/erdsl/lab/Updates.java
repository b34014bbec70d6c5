package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A router that goes over to one configuration after the other while its neighbors write down what it says. */
final class Updates {

    /** A router that has not got there by then does not; the comparison shows what is missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final RoutingDaemon router;
    private final List<BgpSpeaker> core;
    private final List<BgpSpeaker> edge;

    Updates(RoutingDaemon router, List<BgpSpeaker> core, List<BgpSpeaker> edge) {
        this.router = router;
        this.core = core;
        this.edge = edge;
    }

    /** The first of the updates is what the router began with. */
    List<Snapshot> run(Path folder) throws IOException, InterruptedException {
        var updates = List.of(new ObjectMapper().readValue(folder.resolve("updates.json").toFile(), LabUpdate[].class));
        core.forEach(BgpSpeaker::begin);
        edge.forEach(BgpSpeaker::begin);
        var snapshots = new ArrayList<Snapshot>();
        snapshots.add(await(updates.get(0)));
        for (var update : updates.subList(1, updates.size())) {
            router.update(folder.resolve(update.file()), update);
            snapshots.add(await(update));
        }
        return snapshots;
    }

    /** Waits until the router has what it is to have, and then until it says nothing more. */
    private Snapshot await(LabUpdate update) throws IOException, InterruptedException {
        var running = edge.stream().filter(speaker -> update.neighbors().contains(speaker.local().toString())).toList();
        var exchange = new Exchange(router, running);
        var deadline = Instant.now().plus(PATIENCE);
        while (!update.isReached(exchange.snapshot()) && Instant.now().isBefore(deadline)) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        exchange.settle(running);
        var seen = exchange.snapshot();
        var messages = new TreeMap<String, List<String>>();
        edge.forEach(speaker -> messages.put(speaker.local().toString(), speaker.takeMessages()));
        core.forEach(speaker -> messages.put(speaker.local().toString(), speaker.takeMessages()));
        return new Snapshot(seen.accepted(), seen.heard(), seen.established(), messages, router.shown());
    }
}
