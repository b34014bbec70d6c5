package org.erdsl.reader.junos;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.reader.UnknownConstructException;

/**
 * An expression on AS paths ("Configuring AS Path Regular Expressions"): a term is an AS number, a dot for any number, or a
 * group in parentheses; an operator stands right behind its term; the whole path has to match; {@code ()} is the null path.
 */
final class AsPathExpression {

    private static final Pattern TOKEN = Pattern.compile("\\G *([0-9]+|[.()|*+?])");

    private final Pattern pattern;

    private AsPathExpression(Pattern pattern) {
        this.pattern = pattern;
    }

    static AsPathExpression of(String text) {
        var pattern = new StringBuilder();
        var tokens = TOKEN.matcher(text);
        var end = 0;
        while (tokens.find()) {
            end = tokens.end();
            var token = tokens.group(1);
            if ("*+?".contains(token) && tokens.start() != tokens.start(1)) {
                throw new UnknownConstructException("as-path " + text);
            }
            pattern.append(switch (token) {
                case "." -> "(?: [0-9]+)";
                case "(", ")", "|", "*", "+", "?" -> token;
                default -> "(?: " + token + ")";
            });
        }
        if (end != text.length()) {
            throw new UnknownConstructException("as-path " + text);
        }
        try {
            return new AsPathExpression(Pattern.compile(pattern.toString()));
        } catch (PatternSyntaxException e) {
            throw new UnknownConstructException("as-path " + text);
        }
    }

    boolean matches(List<Asn> path) {
        return pattern.matcher(path.stream().map(asn -> " " + asn).collect(Collectors.joining())).matches();
    }
}
