package org.erdsl.reader.vyos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;

/** A line as the shell of VyOS takes it apart: words between spaces, and texts in apostrophes. */
final class CommandLine {

    /** What the shell gives no meaning of its own outside apostrophes. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|([A-Za-z0-9_./:,+-]+)");

    private CommandLine() {
    }

    /** The words; none for an empty line or a comment. */
    static List<String> words(String line) {
        var words = new ArrayList<String>();
        var rest = line.strip();
        while (!rest.isEmpty() && !rest.startsWith("#")) {
            var matcher = WORD.matcher(rest);
            if (!matcher.lookingAt()) {
                throw new UnknownConstructException(line);
            }
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            var after = rest.substring(matcher.end());
            if (!after.isEmpty() && !after.startsWith(" ")) {
                throw new UnknownConstructException(line);
            }
            rest = after.strip();
        }
        return words;
    }
}
