package org.erdsl.ui.preferences;

import org.eclipse.osgi.util.NLS;
import org.erdsl.ui.coloring.TextKind;

/** What the preference pages say. */
final class Texts extends NLS {

    /** Above the fields. */
    public static String description;

    /** A field. */
    public static String formatOnSave;

    /** A field. */
    public static String closeWhileTyping;

    /** A field. */
    public static String showUsages;

    /** A field. */
    public static String showHints;

    /** A link. */
    public static String colors;

    /** What the page of the colours is for. */
    public static String colorsDescription;

    /** A label. */
    public static String color;

    /** A field. */
    public static String bold;

    /** A field. */
    public static String italic;

    /** A link. */
    public static String colorsAndFonts;

    /** A kind of text. */
    public static String keyword;

    /** A kind of text. */
    public static String string;

    /** A kind of text. */
    public static String comment;

    /** A kind of text. */
    public static String literal;

    /** A kind of text. */
    public static String site;

    /** A kind of text. */
    public static String environment;

    /** A kind of text. */
    public static String connector;

    /** A kind of text. */
    public static String gateway;

    /** A kind of text. */
    public static String circuit;

    /** A kind of text. */
    public static String router;

    /** A kind of text. */
    public static String element;

    /** A kind of text. */
    public static String fact;

    /** A kind of text. */
    public static String value;

    /** A kind of text. */
    public static String declaration;

    static {
        NLS.initializeMessages(Texts.class.getName(), Texts.class);
    }

    private Texts() {
    }

    /** What a kind of text is called. */
    static String of(TextKind kind) {
        return switch (kind) {
            case KEYWORD -> keyword;
            case STRING -> string;
            case COMMENT -> comment;
            case LITERAL -> literal;
            case SITE -> site;
            case ENVIRONMENT -> environment;
            case CONNECTOR -> connector;
            case GATEWAY -> gateway;
            case CIRCUIT -> circuit;
            case ROUTER -> router;
            case ELEMENT -> element;
            case FACT -> fact;
            case VALUE -> value;
            case DECLARATION -> declaration;
        };
    }
}
