package org.erdsl.ui.help;

import org.eclipse.osgi.util.NLS;

/** What the help view says. */
final class Texts extends NLS {

    /** A button. */
    public static String back;

    /** A button. */
    public static String forward;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
