package org.erdsl.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line that erdsl writes for these platforms consists of commands that the vendor's own schema has. */
class SchemaTest {

    @ParameterizedTest
    @MethodSource("org.erdsl.schema.SchemaReferee#all")
    void hasEveryLine(SchemaReferee referee) throws IOException {
        var table = referee.table();
        var statements = referee.statements();
        assertTrue(statements.size() > 1000, "statements: " + statements.size());
        assertEquals(List.of(), statements.stream().map(table::unknown).flatMap(Optional::stream).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("org.erdsl.schema.SchemaReferee#all")
    void findsEveryMisspeltName(SchemaReferee referee) throws IOException {
        var table = referee.table();
        var found = new HashSet<String>();
        for (var statement : referee.statements()) {
            for (var index : table.names(statement)) {
                var name = statement.words().get(index);
                var misspelt = statement.with(index, name + "x");
                assertTrue(table.unknown(misspelt).isPresent(), name + "x in: " + statement.line());
                found.add(name);
            }
        }
        assertTrue(found.size() > 30, found.toString());
    }
}
