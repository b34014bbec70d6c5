package org.erdsl.ui.builder;

import org.eclipse.osgi.util.NLS;

/** What the builder says to the user. */
final class Texts extends NLS {

    /** Where a problem is; {0} is the number of the line. */
    public static String line;

    /** A job; {0} is the project. */
    public static String converting;

    /** A job; {0} is the project. */
    public static String building;

    /** A step of it; {0} is the file. */
    public static String reading;

    /** A step of it; {0} is the file. */
    public static String checking;

    /** A step of it. */
    public static String generating;

    /** Why nothing is generated; {0} is the file of the setting, {1} a sentence about it. */
    public static String setting;

    /** A sentence; {0} is what is named as an output, {1} what there are. */
    public static String unknownPart;

    /** A sentence; {0} is a path. */
    public static String noFolder;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
