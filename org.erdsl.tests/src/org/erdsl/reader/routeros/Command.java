package org.erdsl.reader.routeros;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;

/**
 * A command of a script: the menu and what is done there, the items it is done to, and the properties.
 *
 * @param menu the menu: {@code /routing/filter/rule}
 * @param verb {@code add}, {@code set} or {@code remove}
 * @param find what items have to have, where the command looks for some
 * @param properties what they get
 */
record Command(String menu, String verb, Optional<Map<String, String>> find, Map<String, String> properties) {

    private static final Pattern LINE = Pattern.compile("(/[a-z0-9/-]+)/(add|set|remove)(?: \\[find ([^\\]]*)\\])?( .*)?");
    private static final Pattern PROPERTY = Pattern.compile("([a-z][a-z0-9.-]*)=(?:\"((?:[^\"\\\\$]|\\\\\\$)*)\"|([^ \"\\[\\]{}$;]+))");

    static Command of(String line) {
        var matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new UnknownConstructException(line);
        }
        var rest = matcher.group(4) == null ? "" : matcher.group(4);
        return new Command(matcher.group(1), matcher.group(2),
                Optional.ofNullable(matcher.group(3)).map(text -> properties(text, line)), properties(rest, line));
    }

    /** Inside quotation marks a dollar sign would begin a variable, so it has a mark before it. */
    private static String text(Matcher property) {
        return property.group(2) == null ? property.group(3) : property.group(2).replace("\\$", "$");
    }

    private static Map<String, String> properties(String text, String line) {
        var properties = new LinkedHashMap<String, String>();
        var rest = text.strip().replaceFirst("(^| )blackhole( |$)", "$1blackhole=yes$2");
        while (!rest.isEmpty()) {
            var matcher = PROPERTY.matcher(rest);
            if (!matcher.lookingAt()
                    || properties.put(matcher.group(1), text(matcher))
                            != null) {
                throw new UnknownConstructException(line);
            }
            var after = rest.substring(matcher.end());
            if (!after.isEmpty() && !after.startsWith(" ")) {
                throw new UnknownConstructException(line);
            }
            rest = after.strip();
        }
        return properties;
    }
}
