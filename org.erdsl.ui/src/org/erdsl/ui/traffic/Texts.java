package org.erdsl.ui.traffic;

import org.eclipse.osgi.util.NLS;

/** What the Traffic view says. */
final class Texts extends NLS {

    /** A job. */
    public static String updating;

    /** What is shown before there is anything to show. */
    public static String nothing;

    /** What is shown where no traffic is. */
    public static String none;

    /** The heading; {0} is the element. */
    public static String title;

    /** What is shown in place of a picture. */
    public static String tooLarge;

    /** A box for those who hear it; {0} is what it says, {1} its connections. */
    public static String box;

    /** A box that holds others; {0} is its title. */
    public static String holder;

    /** What a box is connected to; {0} is a list. */
    public static String connections;

    /** A part of that list; {0} is a box, {1} what carries the traffic. */
    public static String over;

    /** In place of that list. */
    public static String noConnections;

    /** The picture for those who hear it; {0} is the element, {1} and {2} count boxes and lines. */
    public static String picture;

    /** Beside a box. */
    public static String openDeclaration;

    /** The button. */
    public static String export;

    /** Why there is no file; {0} is the reason. */
    public static String exportFailed;

    /** The line of traffic that does not arrive, in the key of the picture. */
    public static String leadsNowhere;

    /** In the key of the picture. */
    public static String arrows;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }
}
