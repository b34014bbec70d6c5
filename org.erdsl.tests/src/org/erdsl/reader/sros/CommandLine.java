package org.erdsl.reader.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/**
 * A command, as it is pasted into {@code [ex:/configure]}.
 *
 * @param deletes whether the element goes, with everything below it
 * @param path from the top of {@code /configure}; braces only nest, so they are not in it
 */
record CommandLine(boolean deletes, List<String> path) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\"(?<text>[^\"]*)\"|(?<word>[\\[\\]{}]|[^\\s\"\\[\\]{}#]+))");

    CommandLine {
        path = List.copyOf(path);
    }

    /** @throws UnknownConstructException for a line that is neither {@code /configure …} nor {@code delete …} */
    static CommandLine of(String line) {
        var words = new ArrayList<String>();
        var depth = 0;
        var matcher = TOKEN.matcher(line);
        var next = 0;
        while (next < line.stripTrailing().length()) {
            if (!matcher.find(next) || matcher.start() != next) {
                throw new UnknownConstructException(line);
            }
            next = matcher.end();
            if (matcher.group("text") != null) {
                words.add(matcher.group("text"));
            } else if (matcher.group("word").equals("{")) {
                depth++;
            } else if (matcher.group("word").equals("}")) {
                depth--;
            } else if (depth < 0) {
                throw new UnknownConstructException(line);
            } else {
                words.add(matcher.group("word"));
            }
        }
        if (depth != 0 || words.size() < 2 || !List.of("/configure", "delete").contains(words.get(0))) {
            throw new UnknownConstructException(line);
        }
        return new CommandLine(words.get(0).equals("delete"), words.subList(1, words.size()));
    }

    Words words() {
        return new Words((deletes ? "delete " : "/configure ") + String.join(" ", path), path);
    }
}
