package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page docs/howto/import-an-edge.md shows what commands say of the edge in testdata/importing/router/london. */
class ImportedEdgePageTest {

    private static final Path LONDON = Path.of(System.getProperty("testdata"), "importing", "router", "london");

    private final String page;

    @TempDir
    private Path folder;

    ImportedEdgePageTest() throws IOException {
        page = Files.readString(Path.of(System.getProperty("docs"), "howto", "import-an-edge.md"));
    }

    @Test
    void theModelIsWhatIsImported() throws IOException {
        shows(Files.readString(LONDON.resolve("model.erdsl")));
        shows(Files.readString(LONDON.resolve("said.txt")));
    }

    @Test
    void theCheckFindsTheRegionThatIsMissing() throws IOException {
        var half = Files.writeString(folder.resolve("london.erdsl"), Files.readString(LONDON.resolve("complete.erdsl"))
                .replace("accept region unitedkingdom", "accept azure region uksouth"));
        var run = CommandRun.of("check", half);
        assertEquals(1, run.code());
        shows(run.out().replace(half.toString(), "london.erdsl"));
    }

    @Test
    void theCompleteModelIsProven() throws IOException {
        var model = LONDON.resolve("complete.erdsl");
        shows(Files.readString(model));
        assertEquals(0, CommandRun.of("check", model).code());
        var run = CommandRun.of("prove", model);
        assertEquals(0, run.code(), run.out());
        shows(run.out());
    }

    @Test
    void theRunningEdgeIsComparedWithIt() {
        var run = CommandRun.of("compare", LONDON.resolve("complete.erdsl"),
                "--running=lon-edge1=" + LONDON.resolve("edge.running"));
        assertEquals(1, run.code());
        var findings = run.out().replace(LONDON + "/", "").lines().filter(line -> !line.startsWith("    ")).toList();
        findings.forEach(this::shows);
        assertTrue(findings.stream().anyMatch(line -> line.contains("does not accept routes with 12076:51025")), run.out());
    }

    /** The page shows blocks of code with exactly these lines. */
    private void shows(String text) {
        assertTrue(Pattern.compile("(?m)^" + Pattern.quote(text.stripTrailing()) + "$").matcher(page).find(), text);
    }
}
