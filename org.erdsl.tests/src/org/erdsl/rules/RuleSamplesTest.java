package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is there for, and nothing else. */
class RuleSamplesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    static List<String> rules() throws IOException {
        return Samples.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFailingSampleHasExactlyTheExpectedFindings(String rule) throws IOException {
        var problems = failing(rule);
        assertFalse(problems.isEmpty());
        problems.forEach(problem -> assertEquals(rule, problem.rule(), problem.toString()));
        problems.forEach(problem -> assertFalse(problem.message().matches("(?s).*%[sd].*"), problem.message()));
        Golden.in("rules/" + rule).assertEqual("failing.expected", describe(problems));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePassingSampleHasNone(String rule) throws IOException {
        assertEquals(List.of(), check(rule, new Samples(rule).read(ERDSL, Samples.PASSING)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachQuickFixRemovesItsFindingAndAddsNone(String rule) throws IOException {
        var samples = new Samples(rule);
        var before = failing(rule);
        for (var problem : before) {
            for (var fix : problem.fixes()) {
                var text = fix.edit().apply(samples.text(Samples.FAILING));
                var after = keys(check(rule, samples.read(ERDSL, Samples.FAILING, text)));
                var expected = keys(before);
                assertTrue(expected.remove(key(problem)));
                // One change may remove several findings with the same cause, and show what they hid.
                after.forEach(key -> assertTrue(expected.remove(key) || isHiddenBy(rule, key),
                        () -> fix.label() + " leads to " + key + " in\n" + text));
            }
        }
    }

    private static boolean isHiddenBy(String rule, String key) {
        return ERDSL.get(RuleRegistry.class).find(key.substring(0, key.indexOf(':')))
                .filter(other -> other.causes().contains(rule))
                .isPresent();
    }

    private static List<Problem> failing(String rule) throws IOException {
        return check(rule, new Samples(rule).read(ERDSL, Samples.FAILING));
    }

    /** What is for information only, such as what the library knows for certain, disturbs no sample of another rule. */
    private static List<Problem> check(String rule, ResourceSet model) {
        return ERDSL.check(model).stream()
                .filter(problem -> problem.severity() != Severity.INFO || problem.rule().equals(rule))
                .toList();
    }

    private static List<String> keys(List<Problem> problems) {
        return new ArrayList<>(problems.stream().map(RuleSamplesTest::key).toList());
    }

    private static String key(Problem problem) {
        return problem.rule() + ": " + problem.message();
    }

    private static String describe(List<Problem> problems) {
        var text = new StringBuilder();
        for (var problem : problems) {
            text.append("%d:%d %s %s [%s]%n".formatted(problem.place().line(), problem.place().column(),
                    problem.severity(), problem.message(), problem.rule()));
            problem.related().forEach(related -> text.append("    see %d:%d %s%n".formatted(
                    related.place().line(), related.place().column(), related.message())));
            problem.fixes().forEach(fix -> text.append("    fix: %s%n".formatted(fix.label())));
        }
        return text.toString().replace("\r\n", "\n");
    }
}
