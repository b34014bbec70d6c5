package org.erdsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What the tables of the lexers cost. */
class LexerRowsTest {

    /** In columns of two bytes, for both lexers; without sharing there are 35 million. */
    private static final long MOST_COLUMNS = 5_000_000;

    @Test
    void lexersShareTheRowsThatAreAlike() throws ReflectiveOperationException {
        var rows = new HashMap<String, short[]>();
        for (var row : allRows()) {
            assertSame(rows.computeIfAbsent(Arrays.toString(row), key -> row), row, "a row is kept twice");
        }
        var columns = rows.values().stream().mapToLong(row -> row.length).sum();
        assertFalse(columns > MOST_COLUMNS, columns + " columns");
    }

    @Test
    void rowSaysWhatAntlrPacked() {
        assertEquals(List.of((short) 5, (short) 5, (short) -1), boxed(LexerRows.unpack("\2\5\1\uffff")));
    }

    private static List<short[]> allRows() throws ReflectiveOperationException {
        var rows = new ArrayList<short[]>();
        for (var lexer : List.of(org.erdsl.parser.antlr.internal.InternalErdslLexer.class,
                org.erdsl.ide.contentassist.antlr.internal.InternalErdslLexer.class)) {
            var before = rows.size();
            for (var field : lexer.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == short[][].class) {
                    field.setAccessible(true);
                    rows.addAll(Arrays.asList((short[][]) field.get(null)));
                }
            }
            assertFalse(rows.size() == before, lexer + " has no table");
        }
        return rows;
    }

    private static List<Short> boxed(short[] row) {
        var boxed = new ArrayList<Short>();
        for (var column : row) {
            boxed.add(column);
        }
        return boxed;
    }
}
