package org.erdsl.sets;

/** In what two policies can differ. */
public enum Aspect {

    ACCEPTANCE("acceptance"),
    LOCAL_PREFERENCE("local preference"),
    MED("MED"),
    PREPENDED("prepended AS numbers"),
    COMMUNITIES("communities"),
    NEXT_HOP("next hop"),
    /** What has no aspect of its own: weight, tag, large communities. */
    OTHERS("other attributes");

    private final String text;

    Aspect(String text) {
        this.text = text;
    }

    /** What it is called in messages. */
    public String text() {
        return text;
    }
}
