package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    @TempDir
    private Path folder;

    @Test
    void laysOutFilesAndNamesThem() throws IOException {
        var untidy = write("a.erdsl", "site   a{users 5}");
        write("b.erdsl", "site b { users 5 }\n");
        var run = CommandRun.of("format", folder.toString());
        assertEquals(0, run.code());
        assertEquals("formatted " + untidy + "\n", run.out());
        assertEquals("site a { users 5 }\n", Files.readString(untidy));
        assertEquals("", CommandRun.of("format", folder.toString()).out());
    }

    @Test
    void checkPrintsADiffAndWritesNothing() throws IOException {
        var untidy = write("a.erdsl", "site a {\n  users 5\n}\n");
        var run = CommandRun.of("format", "--check", untidy.toString());
        assertEquals(2, run.code());
        assertEquals("""
                --- %1$s
                +++ %1$s
                @@ -1,3 +1,3 @@
                 site a {
                -  users 5
                +    users 5
                 }
                """.formatted(untidy), run.out());
        assertEquals("site a {\n  users 5\n}\n", Files.readString(untidy));
    }

    @Test
    void checkIsContentWithWhatIsLaidOut() throws IOException {
        var run = CommandRun.of("format", "--check", write("a.erdsl", "site a\n").toString());
        assertEquals(0, run.code());
        assertEquals("", run.out());
    }

    @Test
    void aFileWithMistakesIsShownAndNothingIsWritten() throws IOException {
        var tidy = write("a.erdsl", "site   a\n");
        var broken = write("b.erdsl", "site b { usrs 5 }");
        var run = CommandRun.of("format", folder.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("did you mean `users`?"), run.out());
        assertEquals("site   a\n", Files.readString(tidy));
        assertEquals("site b { usrs 5 }", Files.readString(broken));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
