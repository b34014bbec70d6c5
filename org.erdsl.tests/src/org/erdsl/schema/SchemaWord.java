package org.erdsl.schema;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A name, or a kind of value: {@code <>} for any, {@code <permit|deny>} for one of these words, {@code <1..65535>} for a
 * number, {@code <...>} for the rest of the line.
 *
 * @param text as it stands in the table
 * @param alone whether the value has no name before it. Then it has a digit, a capital letter or a quotation mark, since a
 *     word without could be a misspelt name
 */
record SchemaWord(String text, boolean alone) {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    boolean isName() {
        return !text.startsWith("<");
    }

    boolean isRestOfLine() {
        return text.equals("<...>");
    }

    boolean fits(String word) {
        if (isName()) {
            return text.equals(word);
        }
        if (isRestOfLine()) {
            return true;
        }
        if (text.equals("<>")) {
            return !alone || word.chars().anyMatch(sign -> sign < 'a' && sign != '-');
        }
        return Arrays.stream(text.substring(1, text.length() - 1).split("\\|")).anyMatch(kind -> isOf(kind, word));
    }

    private static boolean isOf(String kind, String word) {
        var range = RANGE.matcher(kind);
        return range.matches() ? word.matches("\\d{1,18}") && Long.parseLong(word) >= Long.parseLong(range.group(1))
                && Long.parseLong(word) <= Long.parseLong(range.group(2)) : kind.equals(word);
    }
}
