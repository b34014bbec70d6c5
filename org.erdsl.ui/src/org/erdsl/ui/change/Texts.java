package org.erdsl.ui.change;

import org.eclipse.osgi.util.NLS;

/** What changes of several files say to the user. */
final class Texts extends NLS {

    /** A part of a change; {0} is the file. */
    public static String create;

    /** Why a file is not made; {0} is the file. */
    public static String exists;

    /** Why nothing is changed; {0} is the address of a file. */
    public static String notInWorkspace;

    /** Why nothing is changed; {0} is the server's word. */
    public static String unknownOperation;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
