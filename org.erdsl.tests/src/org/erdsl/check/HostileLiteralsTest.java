package org.erdsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.finding.Finding;
import org.erdsl.finding.Severity;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.report.HtmlReport;
import org.erdsl.report.MarkdownReport;
import org.erdsl.report.TrafficReporter;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.HostileTexts;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands between quotes, rules, traffic, report and generator give findings and refusals. Each literal gets one
 * text after the other; {@code -Derdsl.hostile=all} puts every text into every literal.
 */
class HostileLiteralsTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    @Test
    void everyTextHasFindingsAndNoFailure() throws IOException {
        var rounds = "all".equals(System.getProperty("erdsl.hostile")) ? HostileTexts.ALL.size() : 1;
        var literals = 0;
        for (var round = 0; round < rounds; round++) {
            for (var file : models()) {
                var text = Files.readString(file);
                literals += (int) LITERAL.matcher(text).results().count();
                tryOut(file + ", round " + round, hostile(text, literals + round));
            }
        }
        assertTrue(literals > 500, "only " + literals + " literals");
    }

    private static List<Path> models() throws IOException {
        var data = Path.of(System.getProperty("testdata"));
        try (var rules = Files.walk(data.resolve("rules")); var everything = Files.walk(data.resolve("generator/everything"));
                var examples = Files.walk(Path.of(System.getProperty("examples")))) {
            return List.of(rules.toList(), everything.toList(), examples.toList()).stream().flatMap(List::stream)
                    .filter(file -> file.toString().endsWith(".erdsl") && file.toFile().length() < 100_000).sorted().toList();
        }
    }

    private static String hostile(String text, int first) {
        var next = new int[] {first};
        return LITERAL.matcher(text).replaceAll(literal -> Matcher.quoteReplacement(
                "\"" + HostileTexts.ALL.get(Math.floorMod(next[0]++, HostileTexts.ALL.size())) + "\""));
    }

    private static void tryOut(String what, String text) {
        var model = ERDSL.parse(text);
        var problems = ERDSL.check(model);
        assertEquals(List.of(), problems.stream().filter(problem -> problem.rule().equals(Finding.INTERNAL)).toList(), what);
        if (problems.stream().anyMatch(problem -> problem.rule().equals(Problem.SYNTAX)
                || problem.rule().equals(Problem.REFERENCE)) || model.getResources().get(0).getContents().isEmpty()) {
            return;
        }
        var landscape = Landscape.of(model);
        var report = new TrafficReporter(landscape, ERDSL.get(Library.class)).report(ModelOrigin.of(landscape));
        assertTrue(!HtmlReport.print(report).isEmpty() && !MarkdownReport.print(report).isEmpty(), what);
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            try {
                ERDSL.get(ErdslGenerator.class).generate(model);
            } catch (GenerationRefusedException e) {
                assertTrue(e.reasons().stream().noneMatch(reason -> reason.contains("erdsl itself failed")), e::getMessage);
            }
        }
    }
}
