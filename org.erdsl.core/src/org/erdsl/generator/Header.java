package org.erdsl.generator;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every generated file says of itself: what wrote it, from which model. There is no clock in it; the same model
 * gives the same bytes.
 *
 * @param lines one line each, of printable ASCII characters, without comment marks
 */
public record Header(List<String> lines) {

    public Header {
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (!line.matches("[\\x20-\\x7E]*")) {
                throw new IllegalArgumentException("not one line of printable ASCII characters: " + line);
            }
        }
    }

    /** With more lines at its end. */
    public Header and(List<String> more) {
        return new Header(Stream.concat(lines.stream(), more.stream()).toList());
    }

    /** The lines as a comment, each after the mark. */
    public String comment(String mark) {
        var comment = new StringBuilder();
        for (var line : lines) {
            comment.append((mark + " " + line).stripTrailing()).append('\n');
        }
        return comment.toString();
    }
}
