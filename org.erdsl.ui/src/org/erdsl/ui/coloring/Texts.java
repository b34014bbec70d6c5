package org.erdsl.ui.coloring;

import org.eclipse.osgi.util.NLS;

/** What the colouring is called where jobs are shown. */
final class Texts extends NLS {

    /** A job. */
    public static String coloring;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
