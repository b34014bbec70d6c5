package org.erdsl.reader.sros;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.reader.Words;

/**
 * An expression over the AS numbers of a path, all of which it has to match: numbers, {@code .} for any, sets in square
 * brackets, and behind any of these {@code *} or {@code +}; {@code null} is the empty path.
 */
final class AsPathExpression {

    private static final Pattern ITEM = Pattern.compile("(?<any>\\.)|(?<number>\\d+)|\\[(?<set>\\d+(?: \\d+)*)\\]");

    private final Pattern pattern;

    private AsPathExpression(Pattern pattern) {
        this.pattern = pattern;
    }

    static AsPathExpression of(String expression, Words words) {
        if (expression.equals("null")) {
            return new AsPathExpression(Pattern.compile(""));
        }
        var pattern = new StringBuilder();
        var item = ITEM.matcher(expression);
        var next = 0;
        while (next < expression.length()) {
            if (!item.find(next) || item.start() != next) {
                throw words.unknown();
            }
            pattern.append("(?:").append(number(item.group("any"), item.group("number"), item.group("set"))).append(" )");
            next = item.end();
            if (next < expression.length() && "*+".indexOf(expression.charAt(next)) >= 0) {
                pattern.append(expression.charAt(next++));
            }
            while (next < expression.length() && expression.charAt(next) == ' ') {
                next++;
            }
        }
        return new AsPathExpression(Pattern.compile(pattern.toString()));
    }

    private static String number(String any, String number, String set) {
        if (any != null) {
            return "\\d+";
        }
        return number == null ? "(?:" + set.replace(' ', '|') + ")" : number;
    }

    boolean matches(List<Asn> path) {
        return pattern.matcher(path.stream().map(asn -> asn + " ").collect(Collectors.joining())).matches();
    }
}
