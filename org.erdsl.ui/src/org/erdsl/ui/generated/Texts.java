package org.erdsl.ui.generated;

import org.eclipse.osgi.util.NLS;

/** What is said on the way between models and what is generated from them. */
final class Texts extends NLS {

    /** Why nothing opens. */
    public static String nothingGenerated;

    /** The title of the list of files. */
    public static String chooseTitle;

    /** What to do in it. */
    public static String choose;

    /** Why nothing opens; {0} is the kind of the element, {1} its name. */
    public static String noElement;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
