package org.erdsl.difference;

import java.util.List;
import java.util.Optional;

import org.erdsl.sets.ExampleRoute;

/**
 * A session that comes or goes, or routes that one exchanges otherwise.
 *
 * @param router the router
 * @param session the session
 * @param kind what becomes of it, or of the routes
 * @param routes the routes in words; empty where the session as a whole comes or goes
 * @param detail what else is to be said: {@code with local preference 200 instead of local preference 100}; may be empty
 * @param communities the communities routes are known by: {@code 12076:51002 (westeurope)}
 * @param prefixes the prefixes, where they are few
 * @param example one of the routes
 * @param because why the term that decides in the new version is there, else why the one that decided before was
 */
public record RouteChange(String router, ChangedSession session, Kind kind, String routes, String detail,
        List<String> communities, List<String> prefixes, Optional<ExampleRoute> example, Optional<String> because) {

    /** What becomes of sessions and routes. */
    public enum Kind {
        SESSION_NEW("session-new", "is new"),
        SESSION_GONE("session-gone", "is gone"),
        ACCEPTED("accepted", "newly accepts"),
        REJECTED("rejected", "no longer accepts"),
        ACCEPTED_OTHERWISE("accepted-otherwise", "accepts"),
        ADVERTISED("advertised", "newly advertises"),
        WITHDRAWN("withdrawn", "no longer advertises"),
        ADVERTISED_OTHERWISE("advertised-otherwise", "advertises");

        private final String id;
        private final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** What it is called in JSON. */
        public String id() {
            return id;
        }
    }

    public RouteChange {
        communities = List.copyOf(communities);
        prefixes = List.copyOf(prefixes);
    }

    static RouteChange ofSession(String router, ChangedSession session, Kind kind) {
        return new RouteChange(router, session, kind, "", "", List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** What follows the name of the session in a sentence, without full stop. */
    public String sentence() {
        return kind.words + (routes.isEmpty() ? "" : " " + routes) + (detail.isEmpty() ? "" : " " + detail);
    }
}
