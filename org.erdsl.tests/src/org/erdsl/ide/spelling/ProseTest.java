package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a model is written for people. */
class ProseTest {

    @Test
    void commentsAreLineByLine() {
        assertEquals(List.of("/* One", " * two */", "// three"), prose("/* One\r\n * two */\nsite a // three\n"));
    }

    @Test
    void reasonsAndNotesAreButNamesAreNot() {
        assertEquals(List.of("\"A reason.\"", "\"A note.\""), prose("""
                site a "A name"
                accept risk x on a because "A reason." until 2027-01-01
                azure region b { geography "B" note "A note." }
                """));
    }

    @Test
    void whatIsCommentedOutIsNot() {
        assertEquals(List.of("// An old site:", "//     users 7"), prose("// An old site:\n// site b {\n//     users 7\n// }\n"));
    }

    @Test
    void whatIsNotFinishedIsReadAsFarAsItGoes() {
        assertEquals(List.of("/* One", "two"), prose("site /* One\ntwo"));
        assertEquals(List.of(), prose(""));
        assertEquals(List.of(), prose("\"alone\""));
    }

    private static List<String> prose(String text) {
        return Prose.of(text).stream().map(piece -> text.substring(piece.offset(), piece.end())).toList();
    }
}
