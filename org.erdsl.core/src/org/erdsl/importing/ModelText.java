package org.erdsl.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Text of a model, put together so that nothing of an export can become another construct. */
public final class ModelText {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> reserved;
    private final Set<String> names = new HashSet<>();
    private final List<DeclaredElement> declared = new ArrayList<>();

    /** @param reserved the words that cannot name an element */
    public ModelText(Set<String> reserved) {
        this.reserved = reserved;
    }

    /** A line of our own words. */
    public void comment(String words) {
        text.append("// ").append(words).append('\n');
    }

    /**
     * Starts an element.
     *
     * @param keyword the words that declare it: {@code azure region}
     * @param name its name, as {@link #name} or the library gives it
     * @param displayName its label, or null
     */
    public void open(String keyword, String name, String displayName) {
        declared.add(new DeclaredElement(keyword, name, displayName));
        text.append(text.isEmpty() ? "" : "\n").append(keyword).append(' ').append(name);
        if (displayName != null) {
            text.append(' ').append(quoted(displayName));
        }
        text.append(" {\n");
    }

    /** A line of an element, of words, names, literals and {@link #quoted quoted} text. */
    public void line(int depth, String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }

    /** A line directly in an element, as {@link #line(int, String)}. */
    public void line(String line) {
        line(1, line);
    }

    /** Ends an element. */
    public void close() {
        text.append("}\n");
    }

    /** All that was written. */
    public String text() {
        return text.toString();
    }

    List<DeclaredElement> declared() {
        return List.copyOf(declared);
    }

    /** A name nothing else in this text bears: the label, where it is a name, else its letters and digits. */
    public String name(String label, String fallback) {
        return unique(label.matches("[A-Za-z_][A-Za-z0-9_-]*") ? label : camelCase(label, fallback));
    }

    private static String camelCase(String label, String fallback) {
        var words = new StringBuilder();
        for (var word : label.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty()
                        ? word.substring(0, 1).toLowerCase(Locale.ROOT)
                        : word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return words.isEmpty() ? fallback : words.toString();
    }

    private String unique(String wanted) {
        var base = wanted;
        if (Character.isDigit(base.charAt(0)) || reserved.contains(base)) {
            base = "_" + base;
        }
        var name = base;
        for (var number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + "_" + number;
        }
        return name;
    }

    /** Any text as a string of the language: it stays on its line, and control characters are visible. */
    public static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (isVisible(character)) {
                quoted.append(character);
            } else {
                quoted.append("\\u%04X".formatted((int) character));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isVisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
