package org.erdsl.ui.spelling;

import org.eclipse.osgi.util.NLS;

/** What is said of words. */
final class Texts extends NLS {

    /** Of a word that no dictionary has; {0} is the word. */
    public static String unknownWord;

    /** {0} is another word. */
    public static String changeTo;

    /** {0} is the word. */
    public static String addToWorkspace;

    /** {0} is the word, {1} the file. */
    public static String addToProject;

    /** {0} is the word. */
    public static String ignore;

    /** What the Progress view says; {0} is the word, {1} the project. */
    public static String adding;

    /** Above the user's words on the preference page. */
    public static String words;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
