package org.erdsl.report;

import java.util.Map;

/**
 * HTML and SVG, element by element. Text and the values of attributes are escaped on their way in, so nothing a model
 * says can become markup.
 */
public final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Opens an element. The names are those of erdsl, the values of attributes any text. */
    public Markup open(String name, Map<String, ?> attributes) {
        start(name, attributes);
        text.append('>');
        return this;
    }

    public Markup open(String name) {
        return open(name, Map.of());
    }

    public Markup close(String name) {
        text.append("</").append(name).append(">");
        return this;
    }

    /** Adds an element without content. */
    public Markup empty(String name, Map<String, ?> attributes) {
        start(name, attributes);
        text.append("/>");
        return this;
    }

    /** Adds an element that holds text alone. */
    public Markup element(String name, Map<String, ?> attributes, String content) {
        return open(name, attributes).text(content).close(name);
    }

    public Markup element(String name, String content) {
        return element(name, Map.of(), content);
    }

    /** Adds any text. */
    public Markup text(String content) {
        text.append(escaped(content));
        return this;
    }

    /** Adds text in which what stands between backticks is code. */
    public Markup prose(String content) {
        var parts = content.split("`", -1);
        for (var index = 0; index < parts.length; index++) {
            // A backtick without a partner is one.
            if (index % 2 == 1 && index < parts.length - 1) {
                element("code", parts[index]);
            } else {
                text(index % 2 == 1 ? "`" + parts[index] : parts[index]);
            }
        }
        return this;
    }

    /** Adds markup made by another of these. */
    public Markup add(Markup other) {
        text.append(other.text);
        return this;
    }

    /** Adds a style sheet of erdsl's own. */
    public Markup style(String sheet) {
        text.append("<style>\n").append(sheet).append("</style>");
        return this;
    }

    public Markup line() {
        text.append('\n');
        return this;
    }

    private void start(String name, Map<String, ?> attributes) {
        text.append('<').append(name);
        attributes.forEach((key, value) ->
                text.append(' ').append(key).append("=\"").append(escaped(String.valueOf(value))).append('"'));
    }

    /** Control characters have no place in HTML, and those that turn the direction of text can hide what it says. */
    private static String escaped(String content) {
        var escaped = new StringBuilder();
        content.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isHarmless(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isHarmless(int character) {
        var type = Character.getType(character);
        return character == '\n' || character == '\u200D'
                || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                        && (character & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
