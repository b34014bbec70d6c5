package org.erdsl.ui.server;

import org.eclipse.osgi.util.NLS;

/** Why a question has no answer, as the user is told. */
final class Texts extends NLS {

    /** The text changed before the answer was there. */
    public static String overtaken;

    /** Something is broken. */
    public static String failed;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
