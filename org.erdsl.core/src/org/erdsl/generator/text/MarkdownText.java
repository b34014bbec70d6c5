package org.erdsl.generator.text;

/** Writes text into Markdown. */
public final class MarkdownText {

    private MarkdownText() {
    }

    /** The text on one line, each mark that could format it escaped (CommonMark, "Backslash escapes"). */
    public static String inline(String text) {
        var inline = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                    || Character.getType(character) == Character.LINE_SEPARATOR
                    || Character.getType(character) == Character.PARAGRAPH_SEPARATOR) {
                inline.append('\uFFFD');
            } else {
                if (character < 0x7F && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(character) >= 0
                        && " .,-:/".indexOf(character) < 0) {
                    inline.append('\\');
                }
                inline.appendCodePoint(character);
            }
        });
        return inline.toString();
    }
}
