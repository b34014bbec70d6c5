package org.erdsl.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Says what running routers have otherwise than their plans want, once everything is read. */
public final class LiveCheck {

    private static final Comparator<LiveFinding> ORDER = Comparator.comparing((LiveFinding finding) -> finding.session()
            .map(Object::toString).orElse("")).thenComparing(LiveFinding::kind);

    private LiveCheck() {
    }

    /** The findings, router by router; none where everything is as it should be and was seen. */
    public static List<LiveFinding> of(List<LiveRouter> routers) {
        var found = new ArrayList<LiveFinding>();
        var sessions = routers.stream().flatMap(router -> router.sessions().stream()).toList();
        routers.forEach(router -> {
            found.addAll(router.ownFindings());
            router.sessions().forEach(session -> {
                found.addAll(new SessionCheck(session, others(session, sessions)).all());
                found.addAll(session.isUp() ? new RouteCheck(session).all() : List.of());
            });
        });
        circuits(sessions).values().forEach(links -> found.addAll(new CircuitCheck(links).all()));
        var names = routers.stream().map(LiveRouter::name).toList();
        return found.stream().sorted(Comparator.comparing((LiveFinding finding) -> names.indexOf(finding.router()))
                .thenComparing(ORDER)).toList();
    }

    /** The other links of the session's circuit, of the same family. */
    private static List<LiveSession> others(LiveSession session, List<LiveSession> all) {
        return all.stream().filter(other -> other != session && circuit(other).equals(circuit(session))
                && other.planned().key().family() == session.planned().key().family()).toList();
    }

    private static LinkedHashMap<String, List<LiveSession>> circuits(List<LiveSession> sessions) {
        return sessions.stream().filter(session -> session.planned().microsofts().isPresent())
                .collect(Collectors.groupingBy(LiveCheck::circuit, LinkedHashMap::new, Collectors.toList()));
    }

    private static String circuit(LiveSession session) {
        return session.planned().microsofts().map(planned -> planned.circuit()).orElse(session.planned().name());
    }
}
