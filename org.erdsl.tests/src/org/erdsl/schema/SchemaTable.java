package org.erdsl.schema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.erdsl.testing.Golden;

/**
 * The commands of a platform as its vendor's public schema has them, from a file below testdata. Its head says where
 * they come from and under which licence.
 *
 * @param name which schema of whom it is
 * @param root what holds all commands
 * @param goesOnBesideLeaves whether a command may name several leaves of one node
 */
record SchemaTable(String name, SchemaNode root, boolean goesOnBesideLeaves) {

    /** @throws IOException when the file cannot be read */
    static SchemaTable of(String platform, boolean goesOnBesideLeaves) throws IOException {
        var lines = Golden.in("schema").read(platform + ".table").lines().toList();
        var head = lines.stream().filter(line -> line.startsWith("#")).toList();
        assertTrue(head.stream().anyMatch(line -> line.startsWith("# licence: ")), head.toString());
        assertTrue(head.stream().anyMatch(line -> line.startsWith("# source: ")), head.toString());
        var name = head.stream().filter(line -> line.startsWith("# name: ")).findFirst().orElseThrow();
        var open = new ArrayList<>(List.of(new SchemaNode(List.of())));
        for (var line : lines.subList(head.size(), lines.size())) {
            var depth = line.length() - line.stripLeading().length();
            open.subList(depth + 1, open.size()).clear();
            var node = new SchemaNode(words(line.strip()));
            open.get(depth).add(node);
            open.add(node);
        }
        return new SchemaTable(name.substring("# name: ".length()), open.get(0), goesOnBesideLeaves);
    }

    private static List<SchemaWord> words(String line) {
        var alone = line.startsWith(".");
        return Arrays.stream(line.split(" ")).filter(word -> !word.equals("."))
                .map(word -> new SchemaWord(word, alone)).toList();
    }

    /** What is unknown in a statement, with its line; nothing where the schema has all of it. */
    Optional<String> unknown(Statement statement) {
        var reading = new SchemaReading(statement, goesOnBesideLeaves);
        return root.holds(reading, 0) ? Optional.empty()
                : Optional.of("'" + reading.stranger() + "' in: " + statement.line());
    }

    /** Where the words of a known statement stand that are names. */
    List<Integer> names(Statement statement) {
        var reading = new SchemaReading(statement, goesOnBesideLeaves);
        assertTrue(root.holds(reading, 0), statement.line());
        return List.copyOf(reading.names());
    }
}
