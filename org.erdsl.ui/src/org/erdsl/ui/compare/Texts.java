package org.erdsl.ui.compare;

import org.eclipse.osgi.util.NLS;

/** What the comparison of models says. */
final class Texts extends NLS {

    /** The heading of the elements that differ. */
    public static String structure;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
