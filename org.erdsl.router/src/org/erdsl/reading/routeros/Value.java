package org.erdsl.reading.routeros;

/** The value of a property: text in quotation marks, an expression in parentheses, or what goes on to the next blank. */
final class Value {

    private final String text;
    private final int end;

    /** @param line the line; @param from where the value begins in it */
    Value(String line, int from) {
        if (from < line.length() && line.charAt(from) == '"') {
            var value = new StringBuilder();
            var at = from + 1;
            while (at < line.length() && line.charAt(at) != '"') {
                // A mark before a character takes its meaning from it.
                at += line.charAt(at) == '\\' && at + 1 < line.length() ? 1 : 0;
                value.append(line.charAt(at++));
            }
            text = value.toString();
            end = Math.min(at + 1, line.length());
        } else {
            end = from < line.length() && line.charAt(from) == '(' ? closing(line, from) : blank(line, from);
            text = line.substring(from, end);
        }
    }

    private static int blank(String line, int from) {
        var at = from;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int closing(String line, int from) {
        var depth = 0;
        for (var at = from; at < line.length(); at++) {
            depth += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return line.length();
    }

    String text() {
        return text;
    }

    /** Where the line goes on. */
    int end() {
        return end;
    }
}
