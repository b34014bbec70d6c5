package org.erdsl.live;

/** What is wrong with what a router has. The order is that of messages of a session. */
public enum LiveKind {

    SESSION_MISSING("session-missing", Severity.ERROR),
    SESSION_DOWN("session-down", Severity.ERROR),
    SESSION_SILENT("session-silent", Severity.WARNING),
    SESSION_NOT_PLANNED("session-not-planned", Severity.WARNING),
    REGION_NOT_SENT("region-not-sent", Severity.ERROR),
    REGION_ABSENT("region-absent", Severity.ERROR),
    ACCEPTS_MORE("accepts-more", Severity.ERROR),
    ACCEPTS_LESS("accepts-less", Severity.ERROR),
    ACCEPTS_OTHERWISE("accepts-otherwise", Severity.WARNING),
    ADVERTISES_MORE("advertises-more", Severity.ERROR),
    ADVERTISES_LESS("advertises-less", Severity.ERROR),
    PREFIX_LIMIT("prefix-limit", Severity.WARNING),
    LINKS_DIFFER("links-differ", Severity.WARNING),
    UNREADABLE("unreadable", Severity.WARNING),
    NOT_SHOWN("not-shown", Severity.INFO);

    /** How bad it is: an error keeps traffic from where the model wants it, an info is what nobody can tell. */
    public enum Severity { ERROR, WARNING, INFO }

    private final String id;
    private final Severity severity;

    LiveKind(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Its name in messages and JSON. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
