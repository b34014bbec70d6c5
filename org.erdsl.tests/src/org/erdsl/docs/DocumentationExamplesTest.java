package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.check.Problem;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows as erdsl is erdsl, and what it links to exists. */
class DocumentationExamplesTest {

    private static final Path ROOT = Path.of(System.getProperty("docs")).resolveSibling(".").normalize();
    private static final Pattern EXAMPLE = Pattern.compile("^```erdsl\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
    private static final Erdsl ERDSL = Erdsl.start();

    static List<Path> pages() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs")); var top = Files.list(ROOT)) {
            return Stream.concat(docs, top)
                    .filter(path -> path.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void examplesFollowTheGrammar(Path page) throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(ROOT.resolve(page)));
        while (examples.find()) {
            var text = examples.group(1);
            var errors = ERDSL.check(text).stream().filter(problem -> problem.rule().equals(Problem.SYNTAX)).toList();
            assertEquals(List.of(), errors, text);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws IOException {
        var links = LINK.matcher(Files.readString(ROOT.resolve(page)));
        while (links.find()) {
            var target = ROOT.resolve(page).resolveSibling(links.group(1)).normalize();
            assertTrue(Files.exists(target), () -> page + " links to " + target + ", which is not there");
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        var reference = Files.readString(ROOT.resolve("docs/language/reference.md"));
        assertTrue(EXAMPLE.matcher(reference).results().count() >= 9);
    }
}
