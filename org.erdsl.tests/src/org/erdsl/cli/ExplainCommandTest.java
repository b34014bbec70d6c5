package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.erdsl.rules.RuleRegistry;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void everyRuleIsListedAndExplained() throws IOException {
        var list = CommandRun.of("rules");
        assertEquals(0, list.code());
        var rules = new RuleRegistry().rules();
        assertEquals(rules.size(), list.out().lines().count());
        for (var rule : rules) {
            var id = rule.info().id();
            assertTrue(list.out().lines().anyMatch(line -> line.startsWith(id + " ")), id);
            var explanation = CommandRun.of("explain", id);
            assertEquals(0, explanation.code());
            var page = Path.of(System.getProperty("docs"), "rules", id + ".md");
            if (Files.exists(page)) {
                assertEquals(Files.readString(page).strip(), explanation.out().strip());
            } else {
                assertTrue(explanation.out().contains(rule.info().summary()), explanation.out());
            }
        }
    }
}
