package org.erdsl.report.diagram;

/**
 * How wide a text is about, and how it is cut to fit. Fonts differ from browser to browser and are not asked, so that
 * the same model gives the same picture; boxes leave some room.
 */
final class TextWidth {

    /** The width of most characters of a sans-serif font, as a share of its size. */
    private static final double NARROW = 0.6;
    /** That of ideographs and the like, which are square. */
    private static final double WIDE = 1.0;

    private TextWidth() {
    }

    /** The width of a text in a font of this size, in the unit of the size. */
    static double of(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextWidth::of).sum() * fontSize;
    }

    private static double of(int character) {
        return character >= 0x1100 && Character.isIdeographic(character) || character >= 0x1F000 ? WIDE : NARROW;
    }

    /** The text, or as much of its start as has this many characters, with an ellipsis. */
    static String cut(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
    }
}
