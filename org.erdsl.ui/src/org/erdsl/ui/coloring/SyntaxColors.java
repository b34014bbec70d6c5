package org.erdsl.ui.coloring;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.erdsl.ide.coloring.SyntaxToken;

/** How each kind of token looks, from the colours the user or the theme chose. */
final class SyntaxColors {

    /** Begins the ids of the colours in plugin.xml and css/dark.css. */
    static final String PREFIX = "org.erdsl.ui.color.";

    private SyntaxColors() {
    }

    /** The look, or null for text in the editor's own colour. */
    static TextAttribute of(SyntaxToken.Kind kind) {
        return switch (kind) {
            case KEYWORD -> attribute("keyword", SWT.BOLD);
            case STRING -> attribute("string", SWT.NORMAL);
            case COMMENT -> attribute("comment", SWT.NORMAL);
            case LITERAL -> attribute("literal", SWT.NORMAL);
            case NAME, PUNCTUATION, UNKNOWN -> null;
        };
    }

    private static TextAttribute attribute(String name, int style) {
        return new TextAttribute(JFaceResources.getColorRegistry().get(PREFIX + name), null, style);
    }
}
