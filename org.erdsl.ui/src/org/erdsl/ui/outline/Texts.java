package org.erdsl.ui.outline;

import org.eclipse.osgi.util.NLS;

/** What the outline says to the user. */
final class Texts extends NLS {

    /** A job. */
    public static String updating;

    /** A button. */
    public static String sort;

    /** A button. */
    public static String link;

    /** Below the list of the quick outline. */
    public static String quickOutlineHint;

    /** In the empty filter of the quick outline. */
    public static String quickOutlineFilter;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
