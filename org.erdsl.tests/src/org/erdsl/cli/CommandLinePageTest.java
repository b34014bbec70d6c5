package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The page docs/cli.md says what the commands do. */
class CommandLinePageTest {

    private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| (\\d+) \\| (.*?) \\|$");

    private final String page;

    CommandLinePageTest() throws IOException {
        page = Files.readString(Path.of(System.getProperty("docs"), "cli.md"));
    }

    @Test
    void namesEveryExitCodeWithItsMeaning() {
        var documented = new LinkedHashMap<String, String>();
        EXIT_CODE.matcher(page).results().forEach(match -> documented.put(match.group(1), match.group(2)));
        assertEquals(ExitCode.list(), documented);
    }

    @Test
    void namesEveryCommandAndOption() {
        for (var command : new String[] {"check", "generate", "prove", "compare", "live", "diff", "path", "report", "format", "import", "rules", "explain", "lsp"}) {
            var help = CommandRun.of(command, "--help");
            assertEquals(0, help.code());
            assertTrue(page.contains("## `erdsl " + command), command);
            Pattern.compile("--[a-z]+").matcher(help.out()).results()
                    .forEach(option -> assertTrue(page.contains("`" + option.group()), option.group()));
        }
    }
}
