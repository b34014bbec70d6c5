package org.erdsl.generator.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the Bicep erdsl writes, and refuses whatever it does not know: strings with interpolation, functions, conditions,
 * loops, modules. Objects are maps, arrays lists, strings texts, numbers longs, names {@link Name}s.
 */
final class BicepReader {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>[ \\t]+)|(?<comment>//[^\\n]*)|(?<line>\\n)|(?<string>'([^'\\\\\\n$]|\\\\['\\\\$nrt]|\\\\u\\{[0-9a-f]+\\})*')"
                    + "|(?<number>[0-9]+)|(?<name>[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*)|(?<mark>[@(){}\\[\\]=:])");

    /** A name, with the names after its dots. */
    record Name(String name) {
    }

    /** A parameter: its type, its decorators by name, and its default value, which may be absent. */
    record Parameter(String type, Map<String, Object> decorators, Object defaultValue) {
    }

    /** A resource: its type with version, and its body. */
    record Resource(String type, boolean existing, Map<String, Object> body) {
    }

    private final List<String> tokens = new ArrayList<>();
    private int position;

    final Map<String, Parameter> parameters = new LinkedHashMap<>();
    final Map<String, Resource> resources = new LinkedHashMap<>();
    final Map<String, Object> outputs = new LinkedHashMap<>();

    BicepReader(String text) {
        var matcher = TOKEN.matcher(text);
        for (var at = 0; at < text.length(); at = matcher.end()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new AssertionError("not Bicep at: " + text.substring(at, Math.min(text.length(), at + 40)));
            }
            if (matcher.group("space") == null && matcher.group("comment") == null) {
                tokens.add(matcher.group());
            }
        }
        skipLines();
        while (position < tokens.size()) {
            statement();
            expect("\n");
            skipLines();
        }
    }

    private void statement() {
        var decorators = new LinkedHashMap<String, Object>();
        while (peek().equals("@")) {
            next();
            var name = next();
            expect("(");
            decorators.put(name, peek().equals(")") ? "" : value());
            expect(")");
            expect("\n");
        }
        var keyword = next();
        if (!decorators.isEmpty() && !keyword.equals("param")) {
            throw new AssertionError("decorators on " + keyword);
        }
        switch (keyword) {
            case "targetScope" -> {
                expect("=");
                expect("'resourceGroup'");
            }
            case "param" -> {
                var name = next();
                var type = next();
                Object value = null;
                if (peek().equals("=")) {
                    next();
                    value = value();
                }
                once(parameters.put(name, new Parameter(type, decorators, value)));
            }
            case "resource" -> {
                var name = next();
                var type = string(next());
                var existing = peek().equals("existing");
                if (existing) {
                    next();
                }
                expect("=");
                @SuppressWarnings("unchecked")
                var body = (Map<String, Object>) value();
                once(resources.put(name, new Resource(type, existing, body)));
            }
            case "output" -> {
                var name = next();
                expect("string");
                expect("=");
                once(outputs.put(name, value()));
            }
            default -> throw new AssertionError("unknown statement " + keyword);
        }
    }

    private Object value() {
        var token = next();
        if (token.equals("{")) {
            return object();
        }
        if (token.equals("[")) {
            var array = new ArrayList<>();
            expect("\n");
            skipLines();
            while (!peek().equals("]")) {
                array.add(value());
                expect("\n");
                skipLines();
            }
            next();
            return array;
        }
        if (token.startsWith("'")) {
            return string(token);
        }
        if (token.matches("[0-9]+")) {
            return Long.valueOf(token);
        }
        if (token.matches("[A-Za-z_].*")) {
            return new Name(token);
        }
        throw new AssertionError("no value: " + token);
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        expect("\n");
        while (!peek().equals("}")) {
            var name = next();
            if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
                throw new AssertionError("no property: " + name);
            }
            expect(":");
            once(object.put(name, value()));
            expect("\n");
        }
        next();
        return object;
    }

    static String string(String literal) {
        var text = new StringBuilder();
        var matcher = Pattern.compile("\\\\u\\{([0-9a-f]+)\\}|\\\\(.)|(.)", Pattern.DOTALL)
                .matcher(literal.substring(1, literal.length() - 1));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                text.appendCodePoint(Integer.parseInt(matcher.group(1), 16));
            } else if (matcher.group(2) != null) {
                text.append(switch (matcher.group(2)) {
                    case "n" -> "\n";
                    case "r" -> "\r";
                    case "t" -> "\t";
                    default -> matcher.group(2);
                });
            } else {
                text.append(matcher.group(3));
            }
        }
        return text.toString();
    }

    private void once(Object earlier) {
        if (earlier != null) {
            throw new AssertionError("declared twice before token " + position);
        }
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    private String next() {
        return tokens.get(position++);
    }

    private void expect(String token) {
        if (position >= tokens.size() || !tokens.get(position++).equals(token)) {
            throw new AssertionError("expected " + token.replace("\n", "a new line") + " before token " + position
                    + " of " + tokens.subList(Math.max(0, position - 6), Math.min(tokens.size(), position + 2)));
        }
    }

    private void skipLines() {
        while (peek().equals("\n")) {
            next();
        }
    }
}
