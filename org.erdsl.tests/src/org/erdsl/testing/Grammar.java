package org.erdsl.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A parser for a language erdsl writes, made by others: tree-sitter's, from npm, run by Node.js. It says whether a text is
 * of the language at all; what the text says is for other readers.
 */
public enum Grammar {

    POWERSHELL("powershell", ".ps1"),
    BICEP("bicep", ".bicep");

    private static final Path FOLDER = Path.of(System.getProperty("testdata")).resolveSibling("grammars");

    private final String name;
    private final String ending;

    Grammar(String name, String ending) {
        this.name = name;
        this.ending = ending;
    }

    /** Where a text is not of the language, as {@code line:column: what}; empty when it is. */
    public List<String> errors(String text) {
        return run("check", text).stream().map(line -> line.replaceFirst("^[^:]*:", "")).toList();
    }

    /** The named nodes of a text's tree in its order: depth, type and, for leaves, the text as JSON. */
    public List<String> tree(String text) {
        return run("tree", text);
    }

    private List<String> run(String mode, String text) {
        if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
            throw new AssertionError("the parsers are not installed: run 'npm ci --ignore-scripts' in " + FOLDER);
        }
        try {
            var file = Files.createTempFile("erdsl-", ending);
            try {
                Files.writeString(file, text);
                // Optimizing the parsers takes half a minute, which they never earn back.
                var process = new ProcessBuilder(List.of("node", "--liftoff-only", "parse.mjs", mode, name, file.toString()))
                        .directory(FOLDER.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                var lines = new ArrayList<String>();
                try (var output = process.inputReader()) {
                    output.lines().forEach(lines::add);
                }
                if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() > 1
                        || process.exitValue() == 1 && lines.isEmpty()) {
                    throw new AssertionError("node failed");
                }
                return List.copyOf(lines);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
