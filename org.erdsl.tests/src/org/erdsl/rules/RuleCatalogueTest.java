package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule's class, id, page and samples bear the same sentence, and none of them is missing. */
class RuleCatalogueTest {

    private static final Path DOCS = Path.of(System.getProperty("docs"), "rules");
    private static final Path SOURCES = DOCS.resolveSibling("../org.erdsl.core/src/org/erdsl/rules").normalize();
    private static final Pattern EXAMPLE = Pattern.compile("^```erdsl\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CIRCUIT = Pattern.compile("^circuit (\\w+)", Pattern.MULTILINE);
    private static final Set<String> OTHER_PAGES = Set.of(
            "README.md", "conditions.md", "not-checked.md", "requirement-coverage.md");
    private static final Erdsl ERDSL = Erdsl.start();

    static List<Rule<?>> rules() {
        return ERDSL.get(RuleRegistry.class).rules();
    }

    private static List<String> ids() {
        return rules().stream().map(rule -> rule.info().id()).toList();
    }

    @Test
    void everyRuleIsRegistered() throws IOException {
        try (var files = Files.walk(SOURCES, 2)) {
            var classes = files.filter(file -> !file.getParent().equals(SOURCES))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rule.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            var registered = rules().stream()
                    .map(rule -> rule.getClass().getSimpleName())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertFalse(classes.isEmpty());
            assertEquals(classes, registered);
        }
    }

    @Test
    void idsAreUniqueAndSorted() {
        assertEquals(List.copyOf(new TreeSet<>(ids())), ids());
    }

    @Test
    void everyRuleHasSamplesAndEverySampleARule() throws IOException {
        assertEquals(ids(), Samples.rules());
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (var pages = Files.list(DOCS)) {
            assertEquals(ids(), pages.map(page -> page.getFileName().toString())
                    .filter(name -> !OTHER_PAGES.contains(name))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList());
        }
    }

    @Test
    void theTableListsTheRules() throws IOException {
        var rows = Files.readAllLines(DOCS.resolve("README.md")).stream().filter(line -> line.startsWith("| [")).toList();
        assertEquals(String.join("\n", rules().stream().map(RuleCatalogueTest::row).toList()), String.join("\n", rows));
    }

    private static String row(Rule<?> rule) {
        var info = rule.info();
        return "| [%s](%s.md) | %s | %s | %s | %s |".formatted(info.id(), info.id(), info.category().severity(),
                hasFix(info.id()) ? "yes" : "", info.category().acceptable() ? "yes" : "", info.summary());
    }

    private static boolean hasFix(String id) {
        try {
            return Files.readString(Samples.folder().resolve(id).resolve("failing.expected")).contains("    fix: ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theClassBearsTheIdOfTheRule(Rule<?> rule) {
        var name = Arrays.stream(rule.info().id().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
        assertEquals(name + "Rule", rule.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageSaysWhatTheRuleSays(Rule<?> rule) throws IOException {
        var info = rule.info();
        var page = page(rule);
        assertTrue(page.startsWith("# %s\n\n**%s**: %s.\n".formatted(
                info.id(), info.category().severity(), info.summary())), page);
        assertTrue(page.contains("\nSource: " + info.source() + "\n"), page);
        assertEquals(info.category().acceptable(), page.contains("accept risk " + info.id() + " on "), page);
        var lines = page.lines().count();
        assertTrue(lines >= 15 && lines <= 60, info.id() + " has " + lines + " lines");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesOfThePageDoWhatItSays(Rule<?> rule) throws IOException {
        var examples = EXAMPLE.matcher(page(rule)).results().map(result -> result.group(1)).toList();
        assertTrue(examples.size() >= 2);
        var failing = check(examples.get(0), rule);
        assertFalse(failing.isEmpty());
        failing.forEach(problem -> assertEquals(rule.info().id(), problem.rule(), problem.toString()));
        assertEquals(List.<Problem>of(), check(examples.get(1), rule));
    }

    /** What is for information only disturbs no example of another rule. */
    private static List<Problem> check(String example, Rule<?> rule) {
        return ERDSL.check(withAcceptedExampleNumbers(example, rule)).stream()
                .filter(problem -> problem.severity() != Severity.INFO || problem.rule().equals(rule.info().id()))
                .toList();
    }

    /** As the pages' README says: examples use addresses and AS numbers that are nobody's. */
    private static String withAcceptedExampleNumbers(String example, Rule<?> rule) {
        var accepted = new StringBuilder();
        for (var circuit : CIRCUIT.matcher(example).results().map(result -> result.group(1)).toList()) {
            for (var id : List.of("asn-is-public", "nat-pool-is-public", "peering-needs-public-addresses")) {
                var line = "accept risk " + id + " on " + circuit + " because \"example\" until 2099-12-31\n";
                var unneeded = ERDSL.check(example + line).stream()
                        .anyMatch(problem -> problem.rule().equals("risk-acceptance-is-needed")
                                && problem.message().startsWith("`" + id + "`"));
                accepted.append(unneeded || id.equals(rule.info().id()) ? "" : line);
            }
        }
        return example + accepted;
    }

    private static String page(Rule<?> rule) throws IOException {
        return Files.readString(DOCS.resolve(rule.info().id() + ".md"));
    }
}
