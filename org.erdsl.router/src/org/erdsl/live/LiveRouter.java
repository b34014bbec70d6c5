package org.erdsl.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.drift.PlannedSession;
import org.erdsl.drift.SessionKey;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;
import org.erdsl.policy.RouterPlan;

/** Everything that is seen of one router, told apart by the sessions of its plan. Other sessions are none of its business. */
public final class LiveRouter implements Observer {

    /** So many routes are remembered to compare tables with each other; each takes some thirty bytes. */
    private static final int MOST_ROUTES = 250_000;
    private static final int MOST_BROKEN = 20;

    private final String name;
    private final List<LiveSession> sessions;
    private final Map<IpAddress, List<LiveSession>> byNeighbor = new LinkedHashMap<>();
    private final List<LiveFinding> broken = new ArrayList<>();
    private final Map<SessionKey, LiveFinding> notPlanned = new LinkedHashMap<>();
    private long brokenCount;
    private long notRemembered;
    private long routes;
    private int remembered;

    public LiveRouter(RouterPlan plan) {
        this.name = plan.router();
        this.sessions = PlannedSession.of(plan).stream().map(session -> new LiveSession(name, session)).toList();
        sessions.forEach(session -> byNeighbor.computeIfAbsent(session.planned().key().neighbor(),
                key -> new ArrayList<>()).add(session));
    }

    public String name() {
        return name;
    }

    List<LiveSession> sessions() {
        return sessions;
    }

    /** How many routes were read, of whatever session. */
    public long routes() {
        return routes;
    }

    /** What is wrong with what was read itself. */
    List<LiveFinding> ownFindings() {
        var found = new ArrayList<>(notPlanned.values());
        found.addAll(broken);
        if (brokenCount > MOST_BROKEN) {
            found.add(LiveFinding.of(name, Optional.empty(), LiveKind.UNREADABLE,
                    (brokenCount - MOST_BROKEN) + " more broken parts were skipped"));
        }
        if (notRemembered > 0) {
            found.add(LiveFinding.of(name, Optional.empty(), LiveKind.NOT_SHOWN, notRemembered
                    + " routes beyond the first " + MOST_ROUTES + " were not compared with other tables"));
        }
        return found;
    }

    @Override
    public void session(ObservedSession session) {
        var found = find(session.peer(), session.family());
        found.ifPresent(live -> live.state(session));
        if (found.isEmpty() && session.remoteAs().filter(Asn.MICROSOFT::equals).isPresent()) {
            var key = new SessionKey(session.peer().vrf(), session.peer().address(),
                    session.family().orElse(session.peer().address().family()));
            notPlanned.put(key, LiveFinding.of(name, Optional.of(key), LiveKind.SESSION_NOT_PLANNED,
                    "is with AS " + Asn.MICROSOFT + " and not in the model"));
        }
    }

    @Override
    public void sessionsListed(Optional<String> vrf, Optional<AddressFamily> family) {
        sessions.stream().filter(session -> isOf(session, vrf, family)).forEach(LiveSession::list);
    }

    @Override
    public void table(ShownTable table) {
        sessions.stream()
                .filter(session -> isOf(session, table.vrf(), Optional.of(table.family())))
                .filter(session -> table.neighbor().map(session.planned().key().neighbor()::equals).orElse(true))
                .forEach(session -> session.table(table.view()).show());
    }

    @Override
    public void route(ObservedRoute route, Place place) {
        routes++;
        find(route.peer(), Optional.of(route.prefix().family())).ifPresent(session -> take(session, route));
    }

    private void take(LiveSession session, ObservedRoute route) {
        var before = session.table(route.view()).size();
        var room = remembered < MOST_ROUTES;
        var isNew = !room || !session.table(route.view()).contains(route.prefix());
        session.route(route, room);
        remembered += session.table(route.view()).size() - before;
        notRemembered += isNew && !room ? 1 : 0;
    }

    @Override
    public void withdrawn(Peer peer, View view, Prefix prefix) {
        find(peer, Optional.of(prefix.family())).ifPresent(session -> {
            var before = session.table(view).size();
            session.withdrawn(view, prefix);
            remembered += session.table(view).size() - before;
        });
    }

    @Override
    public void cleared(Peer peer, View view) {
        find(peer, Optional.empty()).ifPresent(session -> {
            remembered -= session.table(view).size();
            session.table(view).clear();
        });
    }

    @Override
    public void unreadable(Place place, String why) {
        if (brokenCount++ < MOST_BROKEN) {
            broken.add(new LiveFinding(name, Optional.empty(), LiveKind.UNREADABLE, why, Optional.empty(),
                    Optional.of(place.toString())));
        }
    }

    /** A recording that says no VRF is of the only session with the address. */
    private Optional<LiveSession> find(Peer peer, Optional<AddressFamily> family) {
        var candidates = byNeighbor.getOrDefault(peer.address(), List.of()).stream()
                .filter(session -> isOf(session, peer.vrf(), family)).toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean isOf(LiveSession session, Optional<String> vrf, Optional<AddressFamily> family) {
        var key = session.planned().key();
        return (vrf.isEmpty() || vrf.equals(key.vrf())) && (family.isEmpty() || family.get() == key.family());
    }
}
