package org.erdsl.generator.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.erdsl.testing.Grammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, each language reads it as exactly that text. */
class EncodedTextTest {

    /** The shell itself says what it reads. */
    @Test
    void shell(@TempDir Path folder) throws Exception {
        var texts = NastyText.all().toList();
        var script = new StringBuilder();
        texts.forEach(text -> script.append("printf '%s\\0' ").append(ShellText.word(text)).append('\n'));
        var file = Files.writeString(folder.resolve("script.sh"), script);
        var process = new ProcessBuilder("bash", file.toString()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile()).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertEquals(texts, List.of(output.split("\0")));
        assertFalse(Files.exists(folder.resolve("x")));
        assertThrows(IllegalArgumentException.class, () -> ShellText.word("a\0b"));
    }

    /** All in one script, because starting the parser takes longer than parsing. */
    @Test
    void powerShell() {
        var script = new StringBuilder();
        NastyText.all().forEach(text -> script.append("$x = ").append(PowerShellText.expression(text)).append('\n'));
        assertEquals(List.of(), Grammar.POWERSHELL.errors(script.toString()));
        assertTrue(script.toString().matches("(\\$x = (\\(''( \\+ ('[^'`$\u2018-\u201B\n]*'|\\[char\\]0x[0-9A-F]{4}))+\\)"
                + "|'[^'`$\u2018-\u201B\n]*')\n)+"), script.toString());
        NastyText.all().forEach(text -> assertEquals(text, evaluated(PowerShellText.expression(text))));
    }

    @Test
    void bicep() {
        var file = new StringBuilder();
        // This parser takes two slashes at the start of a string for a comment, which Bicep does not.
        NastyText.all().filter(text -> !text.startsWith("//")).forEach(text -> file.append("var x").append(file.length()).append(" = ").append(BicepText.string(text)).append('\n'));
        assertEquals(List.of(), Grammar.BICEP.errors(file.toString()));
        assertFalse(Grammar.BICEP.tree(file.toString()).stream().anyMatch(node -> node.contains("interpolation")));
        assertTrue(Grammar.BICEP.tree("var x = '${y}'\n").stream().anyMatch(node -> node.contains("interpolation")));
    }

    @ParameterizedTest
    @MethodSource("org.erdsl.generator.text.NastyText#all")
    void markdownStaysOnItsLineAndInItsCell(String text) {
        var inline = MarkdownText.inline(text);
        assertFalse(inline.chars().anyMatch(character -> character < 0x20 || character == 0x85 || character == 0x2028), inline);
        assertFalse(inline.matches(".*(?<!\\\\)(\\\\\\\\)*[|<`*_#&].*"), inline);
    }

    private static String evaluated(String expression) {
        if (expression.startsWith("'")) {
            return expression.substring(1, expression.length() - 1);
        }
        var text = new StringBuilder();
        for (var part : expression.substring(1, expression.length() - 1).split(" \\+ (?=['\\[])")) {
            text.append(part.startsWith("'")
                    ? part.substring(1, part.length() - 1)
                    : String.valueOf((char) Integer.parseInt(part.substring("[char]0x".length()), 16)));
        }
        return text.toString();
    }
}
