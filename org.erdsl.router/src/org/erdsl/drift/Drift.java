package org.erdsl.drift;

import java.util.List;
import java.util.Optional;

import org.erdsl.running.SourceLine;
import org.erdsl.sets.ExampleRoute;

/**
 * Something a router does otherwise than its plan says, or may do.
 *
 * @param router the name of the router in the model
 * @param session the session it is about; nothing where it is about the router as a whole
 * @param kind what differs
 * @param sentence what differs, in words an engineer acts on, without full stop: {@code also accepts routes with
 *     12076:51024}
 * @param example a route that is treated otherwise, where routes are
 * @param decides what decides about such routes on the router, and in the plan, where policies differ
 * @param lines the lines of the configuration it rests on; none where something is missing
 */
public record Drift(String router, Optional<SessionKey> session, DriftKind kind, String sentence,
        Optional<ExampleRoute> example, Optional<Deciders> decides, List<SourceLine> lines) {

    /**
     * What decides about a route.
     *
     * @param running the term on the router: {@code route-map X 10}
     * @param intended the term in the plan: {@code region-europe}
     */
    public record Deciders(String running, String intended) {
    }

    public Drift {
        lines = List.copyOf(lines);
    }
}
