package org.erdsl.reader.routeros;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/**
 * An expression over the AS numbers of a path: numbers, {@code .} for any, sets in square brackets, and behind any of these
 * {@code *} or {@code +}; {@code ^} and {@code $} are its ends. No expression matches an empty path.
 */
final class AsPathExpression {

    private static final Pattern ITEM = Pattern.compile("(?<any>\\.)|(?<number>\\d+)|\\[(?<set>\\d+(?: \\d+)*)\\]");

    private AsPathExpression() {
    }

    static Predicate<Announcement> of(String expression, Words words) {
        var begins = expression.startsWith("^");
        var ends = expression.endsWith("$");
        var items = expression.substring(begins ? 1 : 0, expression.length() - (ends ? 1 : 0));
        // A path is written with a space behind every number, so a number begins where one before it has ended.
        var pattern = new StringBuilder(begins ? "^" : "(?:^|(?<= ))");
        var item = ITEM.matcher(items);
        var next = 0;
        while (next < items.length()) {
            if (!item.find(next) || item.start() != next) {
                throw words.unknown();
            }
            pattern.append("(?:").append(number(item.group("any"), item.group("number"), item.group("set"))).append(" )");
            next = item.end();
            if (next < items.length() && "*+".indexOf(items.charAt(next)) >= 0) {
                pattern.append(items.charAt(next++));
            }
            while (next < items.length() && items.charAt(next) == ' ') {
                next++;
            }
        }
        var compiled = Pattern.compile(pattern + (ends ? "$" : ""));
        return route -> !route.asPath().isEmpty() && compiled.matcher(route.asPath().stream().map(asn -> asn + " ")
                .collect(Collectors.joining())).find();
    }

    private static String number(String any, String number, String set) {
        if (any != null) {
            return "\\d+";
        }
        return number == null ? "(?:" + set.replace(' ', '|') + ")" : number;
    }
}
