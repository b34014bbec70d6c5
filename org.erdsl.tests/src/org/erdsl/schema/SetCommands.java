package org.erdsl.schema;

import java.util.List;

/** A file with one whole command to a line, behind a verb. */
record SetCommands(String set, String delete) implements CommandText {

    @Override
    public List<Statement> statements(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(this::statement).toList();
    }

    private Statement statement(String line) {
        var words = CommandText.words(line);
        if (!List.of(set, delete).contains(words.get(0))) {
            throw new AssertionError(line);
        }
        var path = words.subList(1, words.size()).stream().filter(word -> !word.equals("{") && !word.equals("}"));
        return new Statement(line, words.get(0).equals(delete), path.toList());
    }
}
