package org.erdsl.ui.navigation;

import org.eclipse.osgi.util.NLS;

/** What navigation says to the user. */
final class Texts extends NLS {

    /** On the link; {0} is the name. */
    public static String openDeclaration;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
