package org.erdsl.difference;

import org.erdsl.drift.PlannedSession;
import org.erdsl.drift.SessionKey;

/**
 * The session something is different on.
 *
 * @param key by what it is found on the router, in the new version where it is there
 * @param name what the plan calls it: {@code amsterdam-primary-v4}
 */
public record ChangedSession(SessionKey key, String name) {

    static ChangedSession of(PlannedSession session) {
        return new ChangedSession(session.key(), session.name());
    }

    /** {@code session 192.0.2.2 (amsterdam-primary-v4)}. */
    @Override
    public String toString() {
        return "session " + key + " (" + name + ")";
    }
}
