package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.reader.UnknownConstructException;

/**
 * A file of statements in braces, as {@code load replace} takes it: a statement behind the tag {@code replace:} is
 * deleted before it is set, everything else is merged.
 */
final class BraceText {

    private final List<Tokens.Token> tokens;
    private final List<Command> commands = new ArrayList<>();
    private int next;

    private BraceText(List<Tokens.Token> tokens) {
        this.tokens = tokens;
    }

    static List<Command> commands(String text) {
        var brace = new BraceText(Tokens.of(text));
        while (brace.next < brace.tokens.size()) {
            brace.statement(List.of());
        }
        return brace.commands;
    }

    private void statement(List<String> parent) {
        var replaces = peek().is("replace:");
        if (replaces) {
            next++;
        }
        var path = new ArrayList<>(parent);
        while (!peek().is("{") && !peek().is(";")) {
            if (peek().is("}") || peek().is("replace:")) {
                throw new UnknownConstructException(String.join(" ", path) + " " + peek().text());
            }
            path.add(tokens.get(next++).text());
        }
        if (path.size() == parent.size()) {
            throw new UnknownConstructException(String.join(" ", path) + " " + peek().text());
        }
        if (replaces) {
            commands.add(new Command(true, path));
        }
        if (tokens.get(next++).is(";")) {
            commands.add(new Command(false, path));
            return;
        }
        if (peek().is("}")) {
            throw new UnknownConstructException(String.join(" ", path) + " { }");
        }
        while (!peek().is("}")) {
            statement(path);
        }
        next++;
    }

    private Tokens.Token peek() {
        if (next >= tokens.size()) {
            throw new UnknownConstructException("the end of the file inside a statement");
        }
        return tokens.get(next);
    }
}
