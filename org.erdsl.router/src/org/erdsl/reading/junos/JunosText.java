package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * The statements of a text, in braces or as commands, in the order in which they take effect. What is deactivated is not
 * among them ("deactivate": the router ignores it), nor what a later command deletes.
 */
final class JunosText {

    private final List<JunosStatement> statements = new ArrayList<>();
    private final List<JunosStatement> notUnderstood = new ArrayList<>();
    private final List<List<String>> inactive = new ArrayList<>();

    private JunosText() {
    }

    static JunosText of(SourceText source) {
        var text = new JunosText();
        var tokens = JunosTokens.of(source);
        if (isCommands(source)) {
            text.commands(tokens);
        } else {
            new Braces(text, tokens).read();
        }
        text.inactive.forEach(path -> text.statements.removeIf(statement -> statement.begins(path)));
        return text;
    }

    /** Whether the first line that says anything is a command. */
    private static boolean isCommands(SourceText source) {
        return source.text().lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("/*"))
                .findFirst()
                .filter(line -> line.matches("(set|delete|deactivate) .*"))
                .isPresent();
    }

    /** What is set, one value to a statement. */
    List<JunosStatement> statements() {
        return List.copyOf(statements);
    }

    /** What is neither a statement nor a command that is known. */
    List<JunosStatement> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    /** The paths that are deactivated. */
    List<List<String>> inactive() {
        return List.copyOf(inactive);
    }

    private void commands(List<JunosTokens.Token> tokens) {
        var from = 0;
        while (from < tokens.size()) {
            var to = from;
            while (to < tokens.size() && tokens.get(to).line().equals(tokens.get(from).line())) {
                to++;
            }
            command(tokens.subList(from, to));
            from = to;
        }
    }

    private void command(List<JunosTokens.Token> line) {
        var words = line.subList(1, line.size()).stream().map(JunosTokens.Token::text).toList();
        var place = line.get(0).line();
        switch (line.get(0).text()) {
            case "set" -> set(words, place);
            case "delete" -> delete(words);
            case "deactivate" -> inactive.add(words);
            case "activate" -> inactive.remove(words);
            default -> notUnderstood.add(new JunosStatement(line.stream().map(JunosTokens.Token::text).toList(), place));
        }
    }

    private void delete(List<String> path) {
        statements.removeIf(statement -> statement.begins(path));
    }

    /** Sets a statement; several values in brackets are as many statements. */
    private void set(List<String> words, SourceLine line) {
        var open = words.indexOf("[");
        if (open < 0 || !words.get(words.size() - 1).equals("]")) {
            statements.add(new JunosStatement(words, line));
            return;
        }
        for (var value : words.subList(open + 1, words.size() - 1)) {
            var one = new ArrayList<>(words.subList(0, open));
            one.add(value);
            statements.add(new JunosStatement(one, line));
        }
    }

    /** Reads statements in braces. */
    private static final class Braces {

        private final JunosText text;
        private final List<JunosTokens.Token> tokens;
        private int next;

        private Braces(JunosText text, List<JunosTokens.Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        private void read() {
            while (next < tokens.size()) {
                if (tokens.get(next).is("}")) {
                    text.notUnderstood.add(new JunosStatement(List.of("}"), tokens.get(next++).line()));
                } else {
                    statement(List.of());
                }
            }
        }

        /** A statement and what it holds; one that does not end before the text does is read as far as it goes. */
        private void statement(List<String> parent) {
            var path = new ArrayList<>(parent);
            var line = tokens.get(next).line();
            var inactive = false;
            while (next < tokens.size() && !isMark(tokens.get(next))) {
                var token = tokens.get(next++);
                inactive |= token.is("inactive:");
                if (!token.is("inactive:") && !token.is("protect:") && !token.is("replace:")) {
                    path.add(token.text());
                }
            }
            if (inactive) {
                text.inactive.add(List.copyOf(path));
            }
            if (next == tokens.size() || tokens.get(next).is("}")) {
                text.notUnderstood.add(new JunosStatement(path, line));
                return;
            }
            if (tokens.get(next++).is(";")) {
                text.set(path, line);
                return;
            }
            block(path, line);
        }

        private void block(List<String> path, SourceLine line) {
            if (next < tokens.size() && tokens.get(next).is("}")) {
                text.set(path, line);
            }
            while (next < tokens.size() && !tokens.get(next).is("}")) {
                if (isMark(tokens.get(next))) {
                    text.notUnderstood.add(new JunosStatement(path, tokens.get(next++).line()));
                } else {
                    statement(path);
                }
            }
            next++;
        }

        private static boolean isMark(JunosTokens.Token token) {
            return token.is("{") || token.is("}") || token.is(";");
        }
    }
}
