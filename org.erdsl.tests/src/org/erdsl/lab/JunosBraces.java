package org.erdsl.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The statements of {@code set} commands in braces, word below word, which Junos loads as well. */
final class JunosBraces {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private final Map<String, JunosBraces> under = new LinkedHashMap<>();

    private JunosBraces() {
    }

    static String of(String commands) {
        var top = new JunosBraces();
        commands.lines().map(line -> line.substring("set ".length())).forEach(path -> {
            var node = top;
            for (var word : words(path)) {
                node = node.under.computeIfAbsent(word, key -> new JunosBraces());
            }
        });
        var text = new StringBuilder();
        top.print("", text);
        return text.toString();
    }

    private static List<String> words(String path) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(path);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private void print(String indent, StringBuilder text) {
        under.forEach((word, node) -> {
            if (node.under.isEmpty()) {
                text.append(indent).append(word).append(";\n");
            } else {
                text.append(indent).append(word).append(" {\n");
                node.print(indent + "    ", text);
                text.append(indent).append("}\n");
            }
        });
    }
}
