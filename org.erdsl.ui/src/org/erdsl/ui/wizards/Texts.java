package org.erdsl.ui.wizards;

import org.eclipse.osgi.util.NLS;
import org.erdsl.model.Cloud;

/** What the wizards say. */
final class Texts extends NLS {

    /** The title of a wizard. */
    public static String newModel;

    /** What it does. */
    public static String newModelDescription;

    /** The proposed name of a file, without its ending. */
    public static String model;

    /** The title of a wizard. */
    public static String newProject;

    /** What it does. */
    public static String newProjectDescription;

    /** The title of a page. */
    public static String interview;

    /** What the page asks. */
    public static String interviewDescription;

    /** While the choices are read. */
    public static String reading;

    /** A label. */
    public static String cloud;

    /** A label. */
    public static String region;

    /** A label. */
    public static String second;

    /** No second region. */
    public static String none;

    /** A label. */
    public static String location;

    /** A label. */
    public static String provider;

    /** A label. */
    public static String platform;

    /** A label. */
    public static String asn;

    /** A label. */
    public static String advertised;

    /** A label. */
    public static String links;

    /** In an empty field. */
    public static String exampleAsn;

    /** In an empty field. */
    public static String examplePrefix;

    /** An error. */
    public static String sameRegion;

    /** An error. */
    public static String linksLength;

    /** An error. */
    public static String bothPrefixes;

    /** A cloud. */
    public static String publicCloud;

    /** A cloud. */
    public static String usgov;

    /** A cloud. */
    public static String usdod;

    /** A cloud. */
    public static String china;

    /** The title of a wizard. */
    public static String examples;

    /** What it does. */
    public static String examplesDescription;

    /** An error; {0} is the project. */
    public static String projectExists;

    /** An error. */
    public static String notImported;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }

    /** What a cloud is called. */
    static String of(Cloud cloud) {
        return switch (cloud) {
            case PUBLIC -> publicCloud;
            case USGOV -> usgov;
            case USDOD -> usdod;
            case CHINA -> china;
        };
    }
}
