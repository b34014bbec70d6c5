package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsMarkdown() {
        var run = CommandRun.of("report", ContosoModel.file());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("# Where the traffic goes\n"), run.out());
    }

    @Test
    void writesThePageThatItsFileIsNamedAfter() throws IOException {
        var file = folder.resolve("report.html");
        var run = CommandRun.of("report", "--out", file, ContosoModel.file());
        assertEquals(new CommandRun(0, "wrote " + file + "\n", ""), run);
        assertEquals(CommandRun.of("report", "--format=html", ContosoModel.file()).out(), Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aModelWithErrorsIsReportedButSaid() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), ContosoModel.withoutOneCommunity());
        var run = CommandRun.of("report", file);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("| Internet |"), run.out());
        assertTrue(run.err().startsWith("erdsl: checked 1 file: 1 error"), run.err());
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        var file = folder.resolve("missing/report.md");
        var run = CommandRun.of("report", "--out", file, ContosoModel.file());
        assertEquals(74, run.code());
        assertTrue(run.err().startsWith("erdsl: The report cannot be written to " + file + ": "), run.err());
    }

    @Test
    void anEmptyModelHasNothingToReport() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), "// nothing yet\n");
        assertEquals(65, CommandRun.of("report", file).code());
    }
}
