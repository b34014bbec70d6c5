package org.erdsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formatting lays a text out and changes nothing else. */
class FormatterTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Pattern COMMENT = Pattern.compile("//[^\r\n]*|(?s)/\\*.*?\\*/");

    @Test
    void laysOut() throws IOException {
        var golden = Golden.in("formatting");
        golden.assertEqual("after.erdsl", formatted(golden.read("before.erdsl")));
    }

    static Stream<Path> models() throws IOException {
        try (var testdata = Files.walk(Path.of(System.getProperty("testdata")));
                var examples = Files.walk(Path.of(System.getProperty("examples")))) {
            return Stream.concat(testdata, examples).filter(file -> file.toString().endsWith(".erdsl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsItsMeaningAndItsComments(Path file) throws IOException {
        assertKeepsMeaning(Files.readString(file));
    }

    @Test
    void aFormattedExampleStaysAsItIs() throws IOException {
        var text = Golden.in("language").read("every-construct.erdsl");
        assertEquals(text, formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// nothing", "/* nothing */", "\uFEFF", "\uFEFFsite a", "site a", "\r\nsite a { users 5\r\n}",
            "site a { // x\n}", "site a // x\n{ users 5 }", "site a { /* x */ users 5 }", "site /* x */ a", "site a { users // x\n 5 }",
            "site a\t{\tusers\t5\t}", "/* a */ /* b */ site a", "site a { users 5 } // x\n// y\nsite b", "site a {\n/* x */ }",
            "circuit a { provider \"x\", /* y */\n \"z\" }", "site a {\n\n\n    users 5\n\n\n}\n\n\n"})
    void oddTextsToo(String text) {
        assertKeepsMeaning(text);
    }

    @Test
    void carriageReturnsStay() {
        assertEquals("site a {\r\n    users 5\r\n}\r\n", formatted("site a {\r\nusers 5\r\n}"));
    }

    @Test
    void aByteOrderMarkStays() {
        assertEquals("\uFEFFsite a\n", formatted("\uFEFF  site   a"));
    }

    @Test
    void aTextWithMistakesIsLeftAlone() {
        assertEquals("site   a { usrs 5 }", formatted("site   a { usrs 5 }"));
    }

    @Test
    void aFileIsFormattedAsWrittenThoughItsModelIsCompleted() {
        var model = ERDSL.parse("template site t{users 5}site a like t");
        Erdsl.landscape(model);
        assertEquals("template site t { users 5 }\nsite a like t\n",
                ERDSL.get(Formatting.class).format((XtextResource) model.getResources().get(0)));
    }

    /** Formatting a text, once or twice, leaves its model, its comments and all but its space as they are. */
    static void assertKeepsMeaning(String text) {
        var once = formatted(text);
        assertEquals(once, formatted(once), "formatting again changes nothing");
        assertTrue(EcoreUtil.equals(parse(text).getContents(), parse(once).getContents()), () -> "the same model: " + once);
        assertEquals(comments(text), comments(once), "the same comments");
        assertEquals(text.replaceAll("[\\s*]", ""), once.replaceAll("[\\s*]", ""), "the same text but for spaces");
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text.replaceAll("\"[^\"\n]*\"", "\"\"")).results()
                .map(match -> match.group().replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static String formatted(String text) {
        return ERDSL.get(Formatting.class).format(parse(text));
    }

    private static XtextResource parse(String text) {
        return (XtextResource) ERDSL.parse(text).getResources().get(0);
    }
}
