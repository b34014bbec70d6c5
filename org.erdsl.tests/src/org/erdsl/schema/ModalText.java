package org.erdsl.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file for a command line with modes: the commands of a mode stand further in than the one that opens it. */
final class ModalText implements CommandText {

    private static final Set<String> LEAVING = Set.of("exit", "exit-address-family");

    @Override
    public List<Statement> statements(String text) {
        var statements = new ArrayList<Statement>();
        var around = new ArrayList<Mode>();
        for (var line : text.lines().toList()) {
            var command = line.strip();
            if (command.isEmpty() || command.startsWith("!")) {
                continue;
            }
            var depth = line.indexOf(command);
            around.removeIf(mode -> mode.depth() >= depth);
            if (!LEAVING.contains(command)) {
                var statement = statement(around, command);
                statements.add(statement);
                around.add(new Mode(depth, statement.words()));
            }
        }
        return statements;
    }

    private static Statement statement(List<Mode> around, String command) {
        var words = List.of(command.split(" +"));
        var removes = words.get(0).equals("no");
        var path = around.isEmpty() ? new ArrayList<String>() : new ArrayList<>(around.get(around.size() - 1).path());
        path.addAll(removes ? words.subList(1, words.size()) : words);
        return new Statement(command, removes, path);
    }

    /** A command that commands further in than it belong to. */
    private record Mode(int depth, List<String> path) {
    }
}
