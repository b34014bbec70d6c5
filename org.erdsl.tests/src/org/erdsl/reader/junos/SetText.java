package org.erdsl.reader.junos;

import java.util.List;

import org.erdsl.reader.UnknownConstructException;

/** A file of commands, one to a line, as {@code load set} takes it. */
final class SetText {

    private SetText() {
    }

    static List<Command> commands(String text) {
        return text.lines().map(line -> Tokens.of(line + "\n")).filter(tokens -> !tokens.isEmpty())
                .map(SetText::command).toList();
    }

    private static Command command(List<Tokens.Token> line) {
        var verb = line.get(0);
        var path = line.subList(1, line.size()).stream().map(Tokens.Token::text).toList();
        if (path.isEmpty() || !verb.is("set") && !verb.is("delete")
                || line.stream().anyMatch(token -> token.is("{") || token.is("}") || token.is(";"))) {
            throw new UnknownConstructException(verb.text() + " " + String.join(" ", path));
        }
        return new Command(verb.is("delete"), path);
    }
}
