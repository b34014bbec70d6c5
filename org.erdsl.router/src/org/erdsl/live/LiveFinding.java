package org.erdsl.live;

import java.util.Optional;

import org.erdsl.drift.SessionKey;
import org.erdsl.observed.ObservedRoute;

/**
 * Something a running router has otherwise than its plan wants, or that cannot be told.
 *
 * @param router the name of the router in the model
 * @param session the session it is about; nothing where it is about more than one
 * @param kind what is wrong
 * @param sentence what is wrong, in words an engineer acts on, without full stop
 * @param example a route it is about, where routes are
 * @param place where it was read, where it stands in one place
 */
public record LiveFinding(String router, Optional<SessionKey> session, LiveKind kind, String sentence,
        Optional<ObservedRoute> example, Optional<String> place) {

    static LiveFinding of(String router, Optional<SessionKey> session, LiveKind kind, String sentence) {
        return new LiveFinding(router, session, kind, sentence, Optional.empty(), Optional.empty());
    }
}
