package org.erdsl.syntax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.antlr.runtime.DFA;

/**
 * Rows of the tables that the generated lexers decide by. After each word of the grammar a name may go on with any
 * letter of Unicode, so such a row has 65,000 columns, and after most words it is the same row. It is kept once: each
 * lexer, that of the parser and that of completion, has 4 MB of rows instead of 34 MB.
 */
public final class LexerRows {

    private static final Map<String, short[]> ROWS = new ConcurrentHashMap<>();

    private LexerRows() {
    }

    /**
     * A row, from the form that ANTLR packs it in. The lexers call this: {@code org.erdsl.workflow} puts it into them.
     *
     * @return the same array for the same text; nobody changes it
     */
    public static short[] unpack(String packed) {
        return ROWS.computeIfAbsent(packed, DFA::unpackEncodedString);
    }
}
