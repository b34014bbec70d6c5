package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.erdsl.ide.typing.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cursor, written {@code ^}, lies in. */
class SurroundingsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            '^'                                 , CODE   , 0
            'site a {^'                         , CODE   , 1
            'site a {^}'                        , CODE   , 0
            'site a ^"A"'                       , CODE   , 0
            'site a "^A"'                       , STRING , 0
            'site a "A^"'                       , STRING , 0
            'site a "A"^'                       , CODE   , 0
            'site a "A^'                        , STRING , 0
            'site a "{ \\" {^" {'               , STRING , 1
            '// site a {^'                      , COMMENT, 0
            '// site\n^site a {'                , CODE   , 1
            '/^/ site'                          , COMMENT, 0
            '/* { "^'                           , COMMENT, 0
            '/* { */^ {'                        , CODE   , 1
            '"http://x"^ {'                     , CODE   , 1
            '"open\n^{'                         , CODE   , 1
            '"open {\r\n{^'                     , CODE   , 1
            '}^'                                , CODE   , -1
            """)
    void liesIn(String text, Surroundings.Kind kind, int openBlocks) {
        var marked = text.replace("\\n", "\n").replace("\\r", "\r");
        assertEquals(new Surroundings(kind, openBlocks), Surroundings.of(marked.replace("^", ""), marked.indexOf('^')));
    }

    @Test
    void longTextsAreFine() {
        var text = "/*" + "*".repeat(1_000_000) + "\n\"" + "\\\"".repeat(10_000) + "{";
        assertEquals(new Surroundings(Surroundings.Kind.COMMENT, 0), Surroundings.of(text, text.length()));
        assertEquals(new Surroundings(Surroundings.Kind.STRING, 0), Surroundings.of(text.substring(1_000_003), 5_000));
    }
}
