package org.erdsl.ui.project;

import org.eclipse.osgi.util.NLS;

/** What the property page of a project says. */
final class Texts extends NLS {

    /** A field. */
    public static String outputs;

    /** Why it cannot be left so. */
    public static String noFolder;

    /** Above the table. */
    public static String rules;

    /** A column. */
    public static String rule;

    /** A column. */
    public static String severity;

    /** A column. */
    public static String floor;

    /** In the column of floors: there is none. */
    public static String off;

    /** A column. */
    public static String summary;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
