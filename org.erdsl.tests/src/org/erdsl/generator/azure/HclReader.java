package org.erdsl.generator.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the Terraform erdsl writes, and refuses whatever it does not know: templates in strings, functions, loops.
 * Attributes and blocks are kept by name; a block's labels follow its name after spaces.
 */
final class HclReader {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>[ \\t]+)|(?<comment>#[^\\n]*)|(?<line>\\n)"
                    + "|(?<string>\"([^\"\\\\\\n$%]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4}|\\\\U[0-9a-f]{8}|\\$\\$(?=\\{)|%%(?=\\{)|[$%](?!\\{))*\")"
                    + "|(?<number>[0-9]+)|(?<name>[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)"
                    + "|(?<mark>&&|>=|<=|[{}\\[\\]=,])");

    /** An expression that is no literal, as it stands. */
    record Expression(String text) {
    }

    private final List<String> tokens = new ArrayList<>();
    private int position;

    /** What stands at the top of the file. */
    final Map<String, Object> body;

    HclReader(String text) {
        var matcher = TOKEN.matcher(text);
        for (var at = 0; at < text.length(); at = matcher.end()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new AssertionError("not Terraform at: " + text.substring(at, Math.min(text.length(), at + 40)));
            }
            if (matcher.group("space") == null && matcher.group("comment") == null) {
                tokens.add(matcher.group());
            }
        }
        body = body("");
    }

    private Map<String, Object> body(String end) {
        var found = new LinkedHashMap<String, Object>();
        skipLines();
        while (!peek().equals(end)) {
            var name = new StringBuilder(next());
            if (!name.toString().matches("[a-z_0-9]+")) {
                throw new AssertionError("no attribute or block: " + name);
            }
            Object value;
            if (peek().equals("=")) {
                next();
                value = value();
            } else {
                while (peek().startsWith("\"")) {
                    name.append(' ').append(string(next()));
                }
                expect("{");
                value = body("}");
                expect("}");
            }
            if (found.put(name.toString(), value) != null) {
                throw new AssertionError(name + " twice");
            }
            expect("\n");
            skipLines();
        }
        return found;
    }

    private Object value() {
        if (peek().equals("{")) {
            next();
            var object = body("}");
            expect("}");
            return object;
        }
        if (peek().equals("[")) {
            next();
            var list = new ArrayList<>();
            skipLines();
            while (!peek().equals("]")) {
                list.add(value());
                if (peek().equals(",")) {
                    next();
                }
                skipLines();
            }
            next();
            return list;
        }
        if (peek().startsWith("\"")) {
            return string(next());
        }
        if (peek().matches("[0-9]+")) {
            return Long.valueOf(next());
        }
        var expression = new ArrayList<String>();
        while (!List.of("\n", ",", "]").contains(peek())) {
            expression.add(next());
        }
        return new Expression(String.join(" ", expression));
    }

    static String string(String literal) {
        var text = new StringBuilder();
        var matcher = Pattern.compile("\\\\u([0-9a-f]{4})|\\\\U([0-9a-f]{8})|\\\\(.)|\\$\\$\\{|%%\\{|(.)")
                .matcher(literal.substring(1, literal.length() - 1));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                text.appendCodePoint(Integer.parseInt(matcher.group(1), 16));
            } else if (matcher.group(2) != null) {
                text.appendCodePoint(Integer.parseInt(matcher.group(2), 16));
            } else if (matcher.group(3) != null) {
                text.append(matcher.group(3));
            } else if (matcher.group(4) != null) {
                text.append(matcher.group(4));
            } else {
                text.append(matcher.group().substring(1));
            }
        }
        return text.toString();
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    private String next() {
        return tokens.get(position++);
    }

    private void expect(String token) {
        if (position >= tokens.size() || !tokens.get(position++).equals(token)) {
            throw new AssertionError("expected " + token.replace("\n", "a new line") + " before token " + position + " of "
                    + tokens.subList(Math.max(0, position - 6), Math.min(tokens.size(), position + 2)));
        }
    }

    private void skipLines() {
        while (peek().equals("\n")) {
            next();
        }
    }
}
