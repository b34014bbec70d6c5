package org.erdsl.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** What the wizards say. */
final class Texts extends NLS {

    /** The title of a wizard. */
    public static String newModel;

    /** What it does. */
    public static String newModelDescription;

    /** The proposed name of a file, without its ending. */
    public static String model;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
