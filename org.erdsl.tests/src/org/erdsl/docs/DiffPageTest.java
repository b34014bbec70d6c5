package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;

/** The page docs/diff.md shows what the command says of a change of the first example; DiffCommandTest runs it. */
class DiffPageTest {

    private final Golden pair = Golden.in("diff/contoso");

    @Test
    void showsWhatIsSaid() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("docs"), "diff.md"));
        assertTrue(page.contains("$ ./erdsl diff main.erdsl change.erdsl\n" + pair.read("diff.txt") + "```\n"));
    }

    @Test
    void theOldVersionIsTheExample() throws IOException {
        assertEquals(Files.readString(Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl")),
                pair.read("old.erdsl"));
    }
}
