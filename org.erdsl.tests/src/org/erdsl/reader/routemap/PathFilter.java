package org.erdsl.reader.routemap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.reader.Words;

/**
 * An AS path list as a router has it: the first line whose expression is found in the text of the path permits or denies;
 * else it denies. An underscore is either end of the text, or a space, comma, brace or parenthesis between numbers.
 */
public final class PathFilter {

    private static final String KNOWN = "[\\^$_()|*0-9]+";
    private static final String BETWEEN = "(?:^|\\$|[ ,{}()])";

    private record Line(boolean permit, String expression, Pattern pattern) {
    }

    private final List<Line> lines = new ArrayList<>();

    /** Adds a line; one that is there already is not added again. */
    public void add(boolean permit, String expression, Words words) {
        if (!expression.matches(KNOWN)) {
            throw words.unknown();
        }
        if (lines.stream().noneMatch(line -> line.permit == permit && line.expression.equals(expression))) {
            lines.add(new Line(permit, expression, Pattern.compile(expression.replaceAll("_", BETWEEN))));
        }
    }

    /** Removes a line. */
    public void remove(boolean permit, String expression) {
        lines.removeIf(line -> line.permit == permit && line.expression.equals(expression));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean permits(List<Asn> path) {
        var text = path.stream().map(Asn::toString).collect(Collectors.joining(" "));
        return lines.stream().filter(line -> line.pattern.matcher(text).find()).findFirst().map(Line::permit)
                .orElse(false);
    }
}
