package org.erdsl.observed;

/** What is read breaks off, or is not what it seemed; nothing after the place can be understood. */
public final class BrokenRecordingException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Place place;

    /** @param why a phrase without full stop, without anything of the text itself but single characters and numbers */
    public BrokenRecordingException(Place place, String why) {
        super(why);
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
