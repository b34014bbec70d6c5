package org.erdsl.ui.decorations;

import org.eclipse.osgi.util.NLS;

/** What stands behind the names of files. */
final class Texts extends NLS {

    /** Behind the name of an output. */
    public static String generated;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
