package org.erdsl.generator.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code terraform fmt} would change in the subset erdsl writes: two spaces for each level, equals signs of attributes
 * on consecutive lines below each other, no space at the end of a line, one empty line at most and none inside an opening
 * or before a closing brace, a line feed at the end.
 */
final class TerraformLayout {

    private static final Pattern ATTRIBUTE = Pattern.compile("( *)([a-z_0-9]+)( +)= (\\S.*)");

    private TerraformLayout() {
    }

    /** One line for each line that is not as it would be. */
    static List<String> violations(String text) {
        var found = new ArrayList<String>();
        if (!text.endsWith("\n") || text.endsWith("\n\n")) {
            found.add("the end of the file");
        }
        var lines = text.split("\n");
        var depth = 0;
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i];
            var content = line.strip();
            if (content.startsWith("}") || content.startsWith("]")) {
                depth--;
            }
            if (!line.equals(content.isEmpty() ? "" : "  ".repeat(depth) + content)) {
                found.add((i + 1) + ": indentation: " + line);
            }
            if (content.isEmpty() && i > 0 && (lines[i - 1].isEmpty() || lines[i - 1].endsWith("{")
                    || lines[i - 1].endsWith("["))) {
                found.add((i + 1) + ": empty line");
            }
            if ((content.startsWith("}") || content.startsWith("]")) && i > 0 && lines[i - 1].isEmpty()) {
                found.add((i + 1) + ": empty line before");
            }
            if ((content.endsWith("{") || content.endsWith("[")) && !content.startsWith("#")) {
                depth++;
            }
        }
        alignment(lines, found);
        return found;
    }

    /** An attribute whose value goes on over several lines is not aligned with those before it. */
    private static void alignment(String[] lines, List<String> found) {
        for (var start = 0; start < lines.length; start++) {
            var end = start;
            while (end < lines.length && isOneLineAttribute(lines[end])) {
                end++;
            }
            var width = 0;
            for (var i = start; i < end; i++) {
                width = Math.max(width, name(lines[i]).length());
            }
            for (var i = start; i < end; i++) {
                var matcher = ATTRIBUTE.matcher(lines[i]);
                if (matcher.matches() && matcher.group(2).length() + matcher.group(3).length() != width + 1) {
                    found.add((i + 1) + ": alignment: " + lines[i]);
                }
            }
            if (end == start && ATTRIBUTE.matcher(lines[start]).matches()
                    && !lines[start].matches(" *[a-z_0-9]+ = .*")) {
                found.add((start + 1) + ": alignment: " + lines[start]);
            }
            start = Math.max(start, end - 1);
        }
    }

    private static boolean isOneLineAttribute(String line) {
        return ATTRIBUTE.matcher(line).matches() && !line.endsWith("{") && !line.endsWith("[");
    }

    private static String name(String line) {
        var matcher = ATTRIBUTE.matcher(line);
        return matcher.matches() ? matcher.group(2) : "";
    }
}
