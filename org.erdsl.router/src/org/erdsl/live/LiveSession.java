package org.erdsl.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.drift.PlannedSession;
import org.erdsl.net.Prefix;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.View;

/** A session of a plan with everything that was seen of it. */
final class LiveSession {

    private final String router;
    private final PlannedSession planned;
    private final RouteJudge judge;
    private final Map<View, LiveTable> tables = new EnumMap<>(View.class);
    private Optional<ObservedSession> state = Optional.empty();
    private boolean listed;

    LiveSession(String router, PlannedSession planned) {
        this.router = router;
        this.planned = planned;
        this.judge = new RouteJudge(planned.inbound());
        for (var view : View.values()) {
            tables.put(view, new LiveTable(planned.key().family()));
        }
    }

    String router() {
        return router;
    }

    PlannedSession planned() {
        return planned;
    }

    RouteJudge judge() {
        return judge;
    }

    LiveTable table(View view) {
        return tables.get(view);
    }

    /** What a list of sessions says of it. */
    Optional<ObservedSession> state() {
        return state;
    }

    void state(ObservedSession session) {
        state = Optional.of(session);
        listed = true;
    }

    /** A list of sessions is there whole, whether or not it is in it. */
    void list() {
        listed = true;
    }

    boolean isListed() {
        return listed;
    }

    /** Whether it exchanges routes, as far as anybody can tell. */
    boolean isUp() {
        return state.map(ObservedSession::isEstablished).orElse(!listed && size() > 0);
    }

    /** How many routes are remembered of it. */
    int size() {
        return tables.values().stream().mapToInt(LiveTable::size).sum();
    }

    /** @param room whether there is room for one more */
    void route(ObservedRoute route, boolean room) {
        var table = table(route.view());
        if (room || table.contains(route.prefix())) {
            table.put(route, judge.judge(route));
        }
    }

    void withdrawn(View view, Prefix prefix) {
        table(view).remove(prefix);
    }

    /** {@code link primary of ams1}, or what the plan calls it. */
    String name() {
        return planned.microsofts().map(session -> "link " + session.link() + " of " + session.circuit())
                .orElse(planned.name());
    }
}
