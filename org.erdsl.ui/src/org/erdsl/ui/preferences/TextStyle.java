package org.erdsl.ui.preferences;

import org.eclipse.swt.graphics.RGB;

/**
 * How a kind of text is to look.
 *
 * @param color null for a kind without a colour of its own
 */
record TextStyle(RGB color, boolean bold, boolean italic) {

    TextStyle withColor(RGB other) {
        return new TextStyle(other, bold, italic);
    }

    TextStyle withBold(boolean other) {
        return new TextStyle(color, other, italic);
    }

    TextStyle withItalic(boolean other) {
        return new TextStyle(color, bold, other);
    }
}
