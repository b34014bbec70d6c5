package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.rules.RuleRegistry;
import org.erdsl.traffic.TrafficFact;
import org.junit.jupiter.api.Test;

/** Every statement of the requirement document is covered by something that is there. */
class RequirementCoverageTest {

    private static final Path RULES = Path.of(System.getProperty("docs"), "rules");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");

    /** What the document's statements are about, in its order: none may be lost when the table is edited. */
    private static final List<String> TOPICS = List.of("region", "pairs", "no ExpressRoute", "edge", "community of its own",
            "both regions", "API Management", "Microsoft's services", "public internet", "Service Bus", "TLS 1.2",
            "one region", "latency", "converts protocols", "never over ExpressRoute", "privacy");

    private final List<List<String>> rows = rows();

    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(RULES.resolve("requirement-coverage.md")).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                    .skip(1)
                    .map(line -> List.copyOf(Arrays.asList(line.substring(1).split("\\|", -1)).subList(0, 4)))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyStatementOfTheDocumentIsCovered() {
        assertEquals(TOPICS.size(), rows.size());
        for (var index = 0; index < rows.size(); index++) {
            assertTrue(rows.get(index).get(0).contains(TOPICS.get(index)), rows.get(index).get(0));
            assertFalse(String.join("", rows.get(index).subList(1, 4)).isBlank(), rows.get(index).get(0));
        }
    }

    @Test
    void everyRuleIsThere() {
        var ids = new RuleRegistry().rules().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
        for (var link : links(1)) {
            assertTrue(ids.contains(link.group(1)), link.group(1));
            assertEquals(link.group(1) + ".md", link.group(2));
        }
    }

    @Test
    void everyFactIsThere() {
        var facts = Stream.of(TrafficFact.values()).map(TrafficFact::id).collect(Collectors.toCollection(TreeSet::new));
        for (var link : links(2)) {
            assertTrue(facts.contains(link.group(1)), link.group(1));
            assertEquals("../traffic.md", link.group(2));
        }
    }

    @Test
    void everyPageIsThere() {
        for (var column : new int[] {1, 2, 3}) {
            for (var link : links(column)) {
                assertTrue(Files.isRegularFile(RULES.resolve(link.group(2)).normalize()), link.group(2));
            }
        }
    }

    private List<MatchResult> links(int column) {
        var links = new ArrayList<MatchResult>();
        rows.forEach(row -> LINK.matcher(row.get(column)).results().forEach(links::add));
        assertFalse(links.isEmpty());
        return links;
    }
}
