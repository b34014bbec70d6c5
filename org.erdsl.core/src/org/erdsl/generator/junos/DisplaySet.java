package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines that {@code show | display set} has for a statement that braces show in one line: one for each name of
 * several in brackets, and one for each part of what has parts. Readers of commands misread brackets.
 */
final class DisplaySet {

    private static final Pattern NAMES = Pattern.compile("(.* )\\[ (.*) ]");
    private static final Pattern PARTS = Pattern.compile(
            "(vlan-tags) (outer \\d+) (inner \\d+)|(teardown) (\\d+) (idle-timeout forever)"
                    + "|(local-as) (\\d+) (private) (no-prepend-global-as)");

    private DisplaySet() {
    }

    /** @param statement a statement without the semicolon at its end */
    static List<String> lines(String statement) {
        var names = NAMES.matcher(statement);
        if (names.matches()) {
            return Arrays.stream(names.group(2).split(" ")).map(name -> names.group(1) + name).toList();
        }
        var parts = PARTS.matcher(statement);
        if (!parts.matches()) {
            return List.of(statement);
        }
        var words = new ArrayList<String>();
        for (var group = 1; group <= parts.groupCount(); group++) {
            if (parts.group(group) != null) {
                words.add(parts.group(group));
            }
        }
        return words.stream().skip(1).map(part -> words.get(0) + " " + part).toList();
    }
}
