package org.erdsl.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** What the preference page says. */
final class Texts extends NLS {

    /** Above the fields. */
    public static String description;

    /** A field. */
    public static String formatOnSave;

    /** A field. */
    public static String showUsages;

    /** A field. */
    public static String showHints;

    /** A link. */
    public static String colors;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
