package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a statement as the flat form has them. Nokia, MD-CLI User Guide, "Displaying configuration". */
final class SrosPath {

    /** What needs no quotation marks, whatever kind of value it is; more than needed do no harm. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:-]+");

    private SrosPath() {
    }

    static String of(List<String> path) {
        var words = new ArrayList<String>();
        for (var word : path) {
            // An expression is a text that may begin as a list does.
            var isList = word.startsWith("[") && !words.isEmpty() && !words.get(words.size() - 1).equals("expression");
            words.add(isList || PLAIN.matcher(word).matches() ? word : quoted(word));
        }
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
