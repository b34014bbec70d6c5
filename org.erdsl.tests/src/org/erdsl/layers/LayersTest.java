package org.erdsl.layers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** Which way imports may go. docs/architecture.md says why. */
class LayersTest {

    /** What Xtext and EMF generate; its packages know each other, and nobody can change that. */
    private static final String[] GENERATED = {"org.erdsl.parser..", "org.erdsl.serializer..", "org.erdsl.services..",
        "org.erdsl.model..", "org.erdsl.ide.contentassist.."};

    /** Of the router side, which other tools use without the language. */
    private static final String[] ROUTER = {"org.erdsl.net..", "org.erdsl.policy..", "org.erdsl.running..",
        "org.erdsl.sets..", "org.erdsl.reading..", "org.erdsl.drift..", "org.erdsl.change..",
        "org.erdsl.observed..", "org.erdsl.live.."};

    private static JavaClasses classes;

    @BeforeAll
    static void readTheClasses() {
        classes = new ClassFileImporter().withImportOption(LayersTest::isOfTheProduct).importPackages("org.erdsl");
    }

    private static boolean isOfTheProduct(Location location) {
        return !location.contains("tests") && !location.contains("test-classes");
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching("org.erdsl.(*)..").should().beFreeOfCycles()
                .ignoreDependency(resideIn(GENERATED), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideIn(GENERATED))
                .check(classes);
    }

    @Test
    void routerSideKnowsNeitherLanguageNorEmf() {
        classes().that().resideInAnyPackage(ROUTER).should().onlyDependOnClassesThat()
                .resideInAnyPackage(with(ROUTER, "java..", "com.google.common..")).check(classes);
    }

    @Test
    void rulesSeeNoVendor() {
        noClasses().that().resideInAPackage("org.erdsl.rules..").should().dependOnClassesThat()
                .resideInAnyPackage("org.erdsl.generator..", "org.erdsl.generation..", "org.erdsl.report..").check(classes);
    }

    @Test
    void backEndsSeeNoModel() {
        noClasses().that().resideInAPackage("org.erdsl.generator.*").and()
                .resideOutsideOfPackages("org.erdsl.generator.azure", "org.erdsl.generator.gateway",
                        "org.erdsl.generator.firewall")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.erdsl.model..", "org.erdsl.landscape..", "org.erdsl.rules..",
                        "org.erdsl.planner..", "org.eclipse.emf..").check(classes);
    }

    @Test
    void findingsAreALeaf() {
        classes().that().resideInAPackage("org.erdsl.finding..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.erdsl.finding..", "java..", "org.eclipse.emf..", "org.eclipse.xtext..")
                .check(classes);
    }

    @Test
    void frontEndsStopAtTheServices() {
        noClasses().that().resideInAnyPackage("org.erdsl.cli..", "org.erdsl.ide..").should().dependOnClassesThat()
                .resideInAnyPackage("org.erdsl.rules.*", "org.erdsl.generator.*").check(classes);
    }

    private static DescribedPredicate<JavaClass> resideIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.concat(Stream.of(packages), Stream.of(more)).toArray(String[]::new);
    }
}
