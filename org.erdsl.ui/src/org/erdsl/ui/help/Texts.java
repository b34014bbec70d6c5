package org.erdsl.ui.help;

import org.eclipse.osgi.util.NLS;

/** What the help view says. */
final class Texts extends NLS {

    /** A button. */
    public static String back;

    /** A button. */
    public static String forward;

    /** The title of a dialog. */
    public static String firstModel;

    /** For a step that is done in a model. */
    public static String noModel;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
