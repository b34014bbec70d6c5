package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.erdsl.finding.Finding;
import org.erdsl.finding.Place;
import org.erdsl.finding.Severity;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.Site;
import org.erdsl.policy.KnownPlatforms;
import org.erdsl.scoping.Imports;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** A rule that fails takes no other with it. */
class FailingRuleTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @Test
    void aRuleThatFailsIsNamedOnceAndTheOthersAreRun() {
        for (var failure : List.of(new IllegalStateException("on purpose"), new StackOverflowError("on purpose"))) {
            var findings = findings(new ThrowingRule(failure));
            assertEquals(1, count(findings, Finding.INTERNAL), findings::toString);
            assertEquals(2, count(findings, "told-rule"), findings::toString);
            var internal = findings.stream().filter(found -> found.rule().equals(Finding.INTERNAL)).findFirst().orElseThrow();
            assertEquals(Severity.ERROR, internal.severity());
            assertTrue(internal.message().contains("`throwing-rule`") && internal.message().contains("on purpose"),
                    internal::message);
        }
    }

    @Test
    void cancellationStaysCancellation() {
        assertThrows(OperationCanceledError.class, () -> findings(new ThrowingRule(new OperationCanceledError(null))));
        var exception = new OperationCanceledException();
        assertThrows(exception.getClass(), () -> findings(new ThrowingRule(exception)));
    }

    @Test
    void anEndpointOfDotsHasItsFindingAndLeavesTheOthers() {
        for (var host : List.of(".", "...")) {
            var problems = ERDSL.check("""
                    import "nowhere.erdsl"
                    connector orders uses sql { public endpoint "%s" address 131.107.1.5 }
                    """.formatted(host));
            var rules = problems.stream().map(problem -> problem.rule()).toList();
            assertTrue(rules.contains("public-endpoint-has-a-public-name") && rules.contains("import-names-a-file"), rules::toString);
            assertTrue(!rules.contains(Finding.INTERNAL), rules::toString);
        }
    }

    private static long count(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static List<Finding> findings(Rule<?> failing) {
        var model = ERDSL.parse("site a\nsite b\n");
        var landscape = Erdsl.landscape(model);
        var run = RuleRun.of(List.of(failing, new TellingRule()), surroundings(landscape),
                ERDSL.get(OperationCanceledManager.class));
        landscape.all(Site.class).forEach(run::check);
        return run.findings();
    }

    private static Surroundings surroundings(Landscape landscape) {
        return new Surroundings(landscape, ERDSL.get(Library.class), ERDSL.get(Imports.class), new RuleRegistry(),
                ERDSL.get(KnownPlatforms.class), Erdsl.TODAY, null, element -> List.of());
    }

    /** Fails at every site. */
    private static final class ThrowingRule extends Rule<Site> {

        private final Throwable failure;

        private ThrowingRule(Throwable failure) {
            super(Site.class, new RuleInfo("throwing-rule", RuleCategory.RISK, "It throws", "this test"));
            this.failure = failure;
        }

        @Override
        protected void check(Site element, RuleContext context) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    /** Finds something at every site. */
    private static final class TellingRule extends Rule<Site> {

        private TellingRule() {
            super(Site.class, new RuleInfo("told-rule", RuleCategory.RISK, "It tells", "this test"));
        }

        @Override
        protected void check(Site element, RuleContext context) {
            context.report(Place.of(element), "here");
        }
    }
}
