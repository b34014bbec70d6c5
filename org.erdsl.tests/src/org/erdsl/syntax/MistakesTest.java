package org.erdsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.check.Problem;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;

/** One mistake costs one message, in the words of the language. */
class MistakesTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Path FOLDER = Path.of(System.getProperty("testdata"), "syntax");

    @Test
    void everyMistakeHasItsMessage() throws IOException {
        var text = new StringBuilder();
        for (var input : inputs()) {
            text.append(input).append('\n');
            for (var problem : mistakes(input)) {
                text.append("    %d:%d %s%n".formatted(problem.place().line(), problem.place().column(), problem.message()));
            }
        }
        Golden.in("syntax").assertEqual("mistakes.expected", text.toString());
    }

    @Test
    void everyMistakeHasOneMessageForItsLine() throws IOException {
        assertTrue(inputs().size() >= 60);
        for (var input : inputs()) {
            var problems = mistakes(input);
            var lines = problems.stream().map(problem -> problem.place().line()).distinct().count();
            assertTrue(!problems.isEmpty() && problems.size() == lines, () -> input + problems);
            assertTrue(input.contains("\u23CE") || problems.size() == 1, () -> input + problems);
        }
    }

    @Test
    void noMessageSpeaksOfTheParser() throws IOException {
        for (var input : inputs()) {
            for (var problem : mistakes(input)) {
                assertTrue(!problem.message().matches("(?s).*(mismatched|extraneous|viable|RULE_|EOF|token|missing ').*"),
                        () -> input + ": " + problem.message());
            }
        }
    }

    @Test
    void whatIsRightBesidesAMistakeIsUnderstood() {
        var model = ERDSL.parse("site a { users 5 }\ncircuit c { sku wrong }\nsite b { users 6 }\n");
        var names = Erdsl.landscape(model).all(org.erdsl.model.Site.class).stream()
                .map(org.erdsl.model.Site::getName).collect(Collectors.toList());
        assertEquals(List.of("a", "b"), names);
    }

    @Test
    void theTextStaysAsItIs() {
        var text = "site a { usrs 5 }\n// café\nsite b\n";
        var model = ERDSL.parse(text);
        var resource = (org.eclipse.xtext.resource.XtextResource) model.getResources().get(0);
        assertEquals(text, resource.getParseResult().getRootNode().getText());
    }

    private static List<String> inputs() throws IOException {
        return Files.readAllLines(FOLDER.resolve("mistakes.txt"));
    }

    private static List<Problem> mistakes(String input) {
        return ERDSL.check(input.replace('\u23CE', '\n')).stream()
                .filter(problem -> problem.rule().equals(Problem.SYNTAX) || problem.rule().equals(Problem.REFERENCE))
                .toList();
    }
}
