package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A model that is right, edited into its failing twin while it stays open, gets the expected findings and no other;
 * edited back it has none again. What is kept from one check to the next must not show in either.
 */
class SampleMutationTest {

    private static final Erdsl ERDSL = Erdsl.start();

    static List<String> rules() throws IOException {
        return Samples.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFailingTwinChangesExactlyTheExpectedFindings(String rule) throws IOException {
        var samples = new Samples(rule);
        // Under the name of the failing one, which a sample may mention.
        var model = samples.read(ERDSL, Samples.FAILING, samples.text(Samples.PASSING));
        assertEquals(List.of(), findings(rule, model));
        edit(model, samples.text(Samples.FAILING));
        assertEquals(expected(rule), findings(rule, model));
        edit(model, samples.text(Samples.PASSING));
        assertEquals(List.of(), findings(rule, model));
    }

    /** Files that refer to the edited one are read again, as every editor does. */
    private static void edit(ResourceSet model, String text) throws IOException {
        for (var resource : model.getResources()) {
            var file = (XtextResource) resource;
            file.reparse(file.getURI().lastSegment().equals(Samples.FAILING)
                    ? text
                    : file.getParseResult().getRootNode().getText());
        }
    }

    /** What other rules say for information only is not held against a sample. */
    private static List<String> findings(String rule, ResourceSet model) {
        return ERDSL.check(model).stream()
                .filter(problem -> problem.severity() != Severity.INFO || problem.rule().equals(rule))
                .map(SampleMutationTest::line)
                .sorted()
                .toList();
    }

    private static String line(Problem problem) {
        return "%d:%d %s %s [%s]".formatted(problem.place().line(), problem.place().column(), problem.severity(),
                problem.message(), problem.rule());
    }

    private static List<String> expected(String rule) throws IOException {
        var lines = Files.readAllLines(Samples.folder().resolve(rule).resolve("failing.expected")).stream()
                .filter(line -> !line.startsWith(" "))
                .sorted()
                .toList();
        assertFalse(lines.isEmpty());
        return lines;
    }
}
