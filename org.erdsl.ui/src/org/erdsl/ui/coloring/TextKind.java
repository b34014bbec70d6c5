package org.erdsl.ui.coloring;

import org.eclipse.swt.SWT;

/**
 * What the editor shows apart by colour, and by bold and italic too: bold is what gives a model its structure, italic is
 * what the language or the library gives and comments, and names of the company's own elements are upright.
 */
public enum TextKind {

    /** Words of the language. */
    KEYWORD("keyword", SWT.BOLD),

    /** Text in quotes. */
    STRING("string", SWT.NORMAL),

    /** What is not for the language. */
    COMMENT("comment", SWT.ITALIC),

    /** Numbers, addresses, sizes and times. */
    LITERAL("literal", SWT.NORMAL),

    /** Names of sites. */
    SITE("site", SWT.NORMAL),

    /** Names of environments. */
    ENVIRONMENT("environment", SWT.NORMAL),

    /** Names of connectors. */
    CONNECTOR("connector", SWT.NORMAL),

    /** Names of gateways. */
    GATEWAY("gateway", SWT.NORMAL),

    /** Names of circuits. */
    CIRCUIT("circuit", SWT.NORMAL),

    /** Names of routers. */
    ROUTER("router", SWT.NORMAL),

    /** Names of all other elements. */
    ELEMENT("element", SWT.NORMAL),

    /** Names of regions and other facts of the library. */
    FACT("fact", SWT.ITALIC),

    /** Words to choose from. */
    VALUE("value", SWT.ITALIC),

    /** Names where they are declared; they have the colour of their kind. */
    DECLARATION("declaration", SWT.BOLD | SWT.ITALIC);

    private final String id;
    private final int style;

    TextKind(String id, int style) {
        this.id = id;
        this.style = style;
    }

    /** The id of the colour in plugin.xml and the style sheets. */
    public String colorId() {
        return TextLooks.COLORS + id;
    }

    /** Whether it has a colour of its own. */
    public boolean hasColor() {
        return this != DECLARATION;
    }

    /** The key of the preference that says whether it is bold. */
    public String boldKey() {
        return "bold." + id;
    }

    /** The key of the preference that says whether it is italic. */
    public String italicKey() {
        return "italic." + id;
    }

    /** Whether it is bold unless the user chose otherwise. */
    public boolean isBoldByDefault() {
        return (style & SWT.BOLD) != 0;
    }

    /** Whether it is italic unless the user chose otherwise. */
    public boolean isItalicByDefault() {
        return (style & SWT.ITALIC) != 0;
    }
}
