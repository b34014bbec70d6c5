package org.erdsl.ui.references;

import org.eclipse.osgi.util.NLS;

/** What the search for references says to the user. */
final class Texts extends NLS {

    /** The search; {0} is the name. */
    public static String search;

    /** What was found; {0} is the name. */
    public static String oneReference;

    /** What was found; {0} is the name, {1} how many. */
    public static String references;

    /** Before a line; {0} is its number. */
    public static String line;

    /** Why nothing is searched. */
    public static String nothing;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
