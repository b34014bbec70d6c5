package org.erdsl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of a model, as Markdown and as a page. */
class ReportGoldenTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @ParameterizedTest
    @ValueSource(strings = {"contoso", "kinds"})
    void reportIsAsExpected(String scenario) throws IOException {
        var files = report(Golden.in("traffic/" + scenario).read("input.erdsl"));
        var golden = Golden.in("report/" + scenario);
        golden.assertEqual("traffic.md", files.get("report/traffic.md"));
        golden.assertEqual("traffic.html", files.get("report/traffic.html"));
    }

    @Test
    void sameModelGivesTheSameBytes() throws IOException {
        var text = Golden.in("traffic/kinds").read("input.erdsl");
        assertEquals(report(text), report(text));
    }

    @Test
    void generatingWritesTheReport() throws IOException {
        var generated = ERDSL.generate(ERDSL.parse(Golden.in("traffic/contoso").read("input.erdsl")));
        var paths = generated.stream().map(GeneratedFile::path).toList();
        assertTrue(paths.contains("report/traffic.md") && paths.contains("report/traffic.html"), paths.toString());
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        var html = report(Golden.in("traffic/kinds").read("input.erdsl")).get("report/traffic.html");
        assertFalse(html.matches("(?is).*(<script|<link|<img|<iframe|@import|url\\((?!#)|src=).*"));
        assertTrue(html.contains("default-src 'none'".replace("'", "&#39;")));
        assertTrue(html.contains("@media (prefers-color-scheme: dark)"));
    }

    @Test
    void aLandscapeTooLargeToDrawIsToldInWords() {
        var model = new StringBuilder("environment sales { region europe connectors c0");
        for (var number = 1; number < TrafficReport.LARGEST_DIAGRAM; number++) {
            model.append(", c").append(number);
        }
        model.append(" }\n");
        for (var number = 0; number < TrafficReport.LARGEST_DIAGRAM; number++) {
            model.append("connector c").append(number).append(" uses twilio\n");
        }
        var html = report(model.toString()).get("report/traffic.html");
        assertTrue(html.contains("It is not drawn"));
        assertFalse(html.contains("class=\"node"));
    }

    private static Map<String, String> report(String text) {
        var landscape = Landscape.of(ERDSL.parse(text));
        return new TreeMap<>(new ReportFiles(landscape, ERDSL.get(Library.class), ModelOrigin.of(landscape)).all().stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content)));
    }
}
