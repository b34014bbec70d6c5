package org.erdsl.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A file of Junos OS, as commands or as statements in braces. */
final class JunosText implements CommandText {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @Override
    public List<Statement> statements(String text) {
        return text.lines().anyMatch(line -> line.startsWith("set ")) ? new SetCommands("set", "delete").statements(text)
                : braces(COMMENT.matcher(text).replaceAll("").replaceAll("(?m)^ *#.*$|replace:", ""));
    }

    private static List<Statement> braces(String text) {
        var statements = new ArrayList<Statement>();
        Deque<List<String>> around = new ArrayDeque<>(List.of(List.of()));
        var path = new ArrayList<String>();
        for (var word : CommandText.words(text)) {
            switch (word) {
                case "{" -> around.push(List.copyOf(path));
                case "}" -> around.pop();
                case ";" -> statements.add(new Statement(String.join(" ", path), false, path));
                default -> path.add(word);
            }
            if ("{};".contains(word)) {
                path = new ArrayList<>(around.peek());
            }
        }
        return statements;
    }
}
