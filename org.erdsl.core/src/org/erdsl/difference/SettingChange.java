package org.erdsl.difference;

import java.util.Optional;

/**
 * A setting of a router, a session or an interface that is different.
 *
 * @param router the router
 * @param session the session, where it is one of a session
 * @param setting what is different: {@code hold time}, {@code VLAN of eth1}
 * @param before how it was; nothing where it was not there
 * @param after how it is; nothing where it is there no more
 * @param effect what that does to sessions
 */
public record SettingChange(String router, Optional<ChangedSession> session, String setting, Optional<String> before,
        Optional<String> after, Effect effect) {

    /** What a change does to the sessions it concerns. */
    public enum Effect {
        NONE("none", ""),
        /** The value is exchanged when the session starts (RFC 4271, section 4.2), so it counts from the next start on. */
        NEXT_START("next-start", "counts once the session starts again"),
        /** The connection of the session cannot go on as it is. */
        RESTART("restart", "the session restarts");

        private final String id;
        private final String words;

        Effect(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** What it is called in JSON. */
        public String id() {
            return id;
        }

        /** In a few words; none where nothing happens. */
        public String words() {
            return words;
        }
    }

    /** {@code hold time: 30 s instead of 90 s}, without full stop. */
    public String sentence() {
        return setting + ": " + after.orElse("none") + " instead of " + before.orElse("none");
    }
}
