package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.erdsl.drift.PlannedSession;

/**
 * A session before and afterwards.
 *
 * @param before it before; nothing where it is new
 * @param after it afterwards; nothing where it is gone
 */
record SessionPair(Optional<PlannedSession> before, Optional<PlannedSession> after) {

    /** Sessions with one neighbor are the same, then those of one name: the neighbor of a link has another address. */
    static List<SessionPair> of(List<PlannedSession> before, List<PlannedSession> after) {
        var pairs = new ArrayList<SessionPair>();
        var old = new ArrayList<>(before);
        var now = new ArrayList<>(after);
        pair(old, now, (one, other) -> one.key().equals(other.key()), pairs);
        pair(old, now, (one, other) -> one.name().equals(other.name()), pairs);
        now.forEach(session -> pairs.add(new SessionPair(Optional.empty(), Optional.of(session))));
        old.forEach(session -> pairs.add(new SessionPair(Optional.of(session), Optional.empty())));
        return pairs;
    }

    private static void pair(List<PlannedSession> old, List<PlannedSession> now,
            BiPredicate<PlannedSession, PlannedSession> same, List<SessionPair> pairs) {
        for (var session : List.copyOf(now)) {
            var found = old.stream().filter(candidate -> same.test(candidate, session)).findFirst();
            if (found.isPresent()) {
                old.remove(found.get());
                now.remove(session);
                pairs.add(new SessionPair(found, Optional.of(session)));
            }
        }
    }

    PlannedSession either() {
        return after.or(() -> before).orElseThrow();
    }
}
