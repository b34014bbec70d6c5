package org.erdsl.ui.project;

import org.eclipse.osgi.util.NLS;
import org.erdsl.generator.OutputPart;

/** What the property page of a project says. */
final class Texts extends NLS {

    /** A group of fields. */
    public static String outputs;

    /** An output. */
    public static String routers;

    /** An output. */
    public static String azure;

    /** An output. */
    public static String gateways;

    /** An output. */
    public static String firewall;

    /** An output. */
    public static String report;

    /** A field. */
    public static String folder;

    /** Why it cannot be left so. */
    public static String noFolder;

    /** A tab. */
    public static String rules;

    /** Above the table of rules. */
    public static String aboutRules;

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

    /** A tab. */
    public static String platforms;

    /** Above the table of platforms. */
    public static String aboutPlatforms;

    /** A column. */
    public static String platform;

    /** A column. */
    public static String version;

    /** In the column of versions: none is too old. */
    public static String anyVersion;

    /** A column. */
    public static String forms;

    /** A column. */
    public static String lacks;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }

    /** What an output is called. */
    static String of(OutputPart part) {
        return switch (part) {
            case ROUTERS -> routers;
            case AZURE -> azure;
            case GATEWAYS -> gateways;
            case FIREWALL -> firewall;
            case REPORT -> report;
        };
    }
}
