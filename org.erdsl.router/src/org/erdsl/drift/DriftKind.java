package org.erdsl.drift;

/** In what a router differs from its plan. The order is that of messages of a session. */
public enum DriftKind {

    SESSION_MISSING("session-missing", true),
    SESSION_NOT_PLANNED("session-not-planned", true),
    SESSION_DOWN("session-down", true),
    ACCEPTS_MORE("accepts-more", true),
    ACCEPTS_LESS("accepts-less", true),
    ACCEPTS_OTHERWISE("accepts-otherwise", false),
    ADVERTISES_MORE("advertises-more", true),
    ADVERTISES_LESS("advertises-less", true),
    ADVERTISES_OTHERWISE("advertises-otherwise", false),
    ORIGIN_MISSING("origin-missing", true),
    SETTING("setting", false),
    AUTHENTICATION("authentication", false),
    INTERFACE("interface", false),
    /** Nothing is known to differ, and something that is not understood may make it. */
    UNKNOWN("unknown", false);

    private final String id;
    private final boolean changesTraffic;

    DriftKind(String id, boolean changesTraffic) {
        this.id = id;
        this.changesTraffic = changesTraffic;
    }

    /** What it is called in JSON and SARIF. */
    public String id() {
        return id;
    }

    /** Whether other routes are exchanged than the plan says: an error, where the rest is a warning. */
    public boolean changesTraffic() {
        return changesTraffic;
    }
}
