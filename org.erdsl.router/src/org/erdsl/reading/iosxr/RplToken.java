package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.running.SourceLine;

/**
 * A word of the routing policy language.
 *
 * @param text the word; a text in single quotation marks keeps them
 * @param line where it stands
 */
record RplToken(String text, SourceLine line) {

    private static final Pattern WORD = Pattern.compile("'[^']*'|[(),]|[^\\s(),']+");

    /** The words of a line; a remark has none. */
    static List<RplToken> of(String line, SourceLine place) {
        var tokens = new ArrayList<RplToken>();
        if (!line.strip().startsWith("#") && !line.strip().startsWith("!")) {
            var matcher = WORD.matcher(line);
            while (matcher.find()) {
                tokens.add(new RplToken(matcher.group(), place));
            }
        }
        return tokens;
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
