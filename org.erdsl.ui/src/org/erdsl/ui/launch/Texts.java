package org.erdsl.ui.launch;

import org.eclipse.osgi.util.NLS;

/** What runs say. */
final class Texts extends NLS {

    /** A goal. */
    public static String check;

    /** A goal. */
    public static String generate;

    /** A console, and a launch configuration; {0} is the goal, {1} the project. */
    public static String console;

    /** The end of a check; {0} is the number of files, {1} of errors, {2} of other problems. */
    public static String summary;

    /** {0} is the project. */
    public static String noModels;

    /** {0} is the project. */
    public static String noProject;

    /** After errors. */
    public static String nothingWritten;

    /** {0} is a file. */
    public static String written;

    /** {0} is a file. */
    public static String unchanged;

    /** {0} is a file. */
    public static String removed;

    /** A failure. */
    public static String consoleFailed;

    /** A label. */
    public static String project;

    /** A choice. */
    public static String checkOnly;

    /** A choice. */
    public static String checkAndGenerate;

    /** The title of a page. */
    public static String tab;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
