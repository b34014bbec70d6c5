package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** Every condition of the domain has a rule, or a reason why it has none. */
class ConditionsTest {

    private static final Path DOCS = Path.of(System.getProperty("docs"), "rules");
    private static final Pattern ROW = Pattern.compile("^\\| ((?:ER|GW)-[0-9]{3}) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("\\[([a-z0-9-]+)]\\(\\1\\.md\\)");
    private static final String NOT_CHECKED = "[not checked](not-checked.md)";

    /** How many the domain has: of ExpressRoute and of gateways. */
    private static final int EXPRESSROUTE = 118;
    private static final int GATEWAY = 53;

    private static Map<String, String> rows(String page) throws IOException {
        var rows = new LinkedHashMap<String, String>();
        ROW.matcher(Files.readString(DOCS.resolve(page))).results().forEach(row ->
                assertEquals(null, rows.put(row.group(1), row.group(3)), "twice: " + row.group(1)));
        return rows;
    }

    @Test
    void everyConditionIsListed() throws IOException {
        var numbers = rows("conditions.md").keySet();
        assertEquals(EXPRESSROUTE, numbers.stream().filter(number -> number.startsWith("ER")).count());
        assertEquals(GATEWAY, numbers.stream().filter(number -> number.startsWith("GW")).count());
        assertEquals(numbers.stream().sorted().toList(), List.copyOf(numbers));
    }

    @Test
    void eachHasRulesThatExistOrIsNotChecked() throws IOException {
        var registry = Erdsl.start().get(RuleRegistry.class);
        for (var row : rows("conditions.md").entrySet()) {
            var rules = RULE.matcher(row.getValue()).results().map(rule -> rule.group(1)).toList();
            assertEquals(rules.isEmpty(), row.getValue().equals(NOT_CHECKED), row.toString());
            rules.forEach(rule -> assertTrue(registry.find(rule).isPresent(), () -> row.getKey() + " names " + rule));
        }
    }

    @Test
    void whatIsNotCheckedHasAReason() throws IOException {
        var reasons = rows("not-checked.md");
        var unchecked = new HashSet<String>();
        rows("conditions.md").forEach((number, rules) -> {
            if (rules.equals(NOT_CHECKED)) {
                unchecked.add(number);
            }
        });
        assertEquals(unchecked, reasons.keySet());
        reasons.values().forEach(reason -> assertFalse(reason.isBlank()));
    }
}
