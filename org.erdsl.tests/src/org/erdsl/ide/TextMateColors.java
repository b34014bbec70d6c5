package org.erdsl.ide;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.erdsl.ide.textmate.TextMateGrammar;
import org.erdsl.testing.Erdsl;

/** Colours texts with the TextMate grammar of the language, by the engine that editors use. */
final class TextMateColors {

    private static final Path FOLDER = Path.of(System.getProperty("testdata")).resolveSibling("grammars");

    private TextMateColors() {
    }

    /**
     * A piece of a text.
     *
     * @param start in characters from the start of the text
     * @param end   after the last character
     * @param scope the innermost one, without the suffix of the language
     */
    record Piece(int start, int end, String scope) {
    }

    /** All pieces of the text that are no blanks, in their order. */
    static List<Piece> of(String text) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("erdsl");
        var grammar = folder.resolve("grammar.json");
        var file = folder.resolve("a.erdsl");
        try {
            Files.writeString(grammar, Erdsl.start().get(TextMateGrammar.class).json());
            Files.writeString(file, text);
            var process = new ProcessBuilder("node", "tokenize.mjs", grammar.toString(), TextMateGrammar.SCOPE, file.toString())
                    .directory(FOLDER.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            List<Piece> pieces;
            try (var output = process.inputReader()) {
                pieces = output.lines().map(line -> new Gson().fromJson(line, Piece.class))
                        .map(piece -> new Piece(piece.start(), piece.end(), piece.scope().replaceFirst("\\.erdsl$", ""))).toList();
            }
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError("node failed: are its modules installed ('npm ci --ignore-scripts' in " + FOLDER + ")?");
            }
            return pieces;
        } finally {
            Files.deleteIfExists(grammar);
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
