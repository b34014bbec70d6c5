package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.erdsl.finding.Severity;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** The example the README starts with, and the slip it is there to catch. */
class ContosoRulesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private final String text = read();

    private static String read() {
        try {
            return Files.readString(Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theExampleIsClean() {
        assertEquals(List.of(), ERDSL.check(text));
    }

    @Test
    void aForgottenCommunityIsOneErrorWhoseFixRestoresTheText() {
        var forgotten = text.replace(", 12076:51003", "");
        assertNotEquals(text, forgotten);
        var problems = ERDSL.check(forgotten);
        assertEquals(1, problems.size(), problems.toString());
        var problem = problems.get(0);
        assertEquals("region-needs-both-communities", problem.rule());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals("Accept 12076:51003 too", problem.fixes().get(0).label());
        assertEquals(text, problem.fixes().get(0).edit().apply(forgotten));
    }
}
