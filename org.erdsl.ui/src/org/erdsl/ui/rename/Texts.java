package org.erdsl.ui.rename;

import org.eclipse.osgi.util.NLS;

/** What renaming says to the user. */
final class Texts extends NLS {

    /** Of the dialog. */
    public static String title;

    /** Before the field. */
    public static String newName;

    /** The change; {0} is the old name, {1} the new one. */
    public static String rename;

    /** Why there is nothing to rename. */
    public static String nothing;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
