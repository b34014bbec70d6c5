package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.erdsl.ide.coloring.SyntaxTokens;
import org.junit.jupiter.api.Test;

/** The pieces of a text that an editor colours. */
class SyntaxTokensTest {

    @Test
    void eachPieceHasItsKind() {
        assertEquals(List.of("KEYWORD site", "NAME a", "STRING \"A\"", "PUNCTUATION {", "KEYWORD location",
                "LITERAL 52.37", "PUNCTUATION ,", "LITERAL -4.9", "COMMENT // b", "PUNCTUATION }"),
                pieces("site a \"A\" { location 52.37, -4.9 // b\n}"));
    }

    @Test
    void communitiesPrefixesAndNumbersAreLiterals() {
        assertEquals(List.of("LITERAL 12076:51002", "LITERAL 2001:db8::/32", "LITERAL ::1", "LITERAL 192.0.2.0/30"),
                pieces("12076:51002 2001:db8::/32 ::1 192.0.2.0/30"));
    }

    @Test
    void whatIsNotClosedSpoilsNothingBefore() {
        assertEquals(List.of("KEYWORD site", "COMMENT /* a\nsite"), pieces("site /* a\nsite"));
        assertEquals(List.of("KEYWORD site", "STRING \"a\n", "KEYWORD site"), pieces("site \"a\nsite"));
    }

    private static List<String> pieces(String text) {
        return SyntaxTokens.of(text).stream()
                .map(token -> token.kind() + " " + text.substring(token.offset(), token.end())).toList();
    }
}
