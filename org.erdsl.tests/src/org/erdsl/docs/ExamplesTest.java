package org.erdsl.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.erdsl.check.ModelFiles;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is what it claims to be: a model without findings, or one with exactly the mistake it is named after. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("examples"));
    private static final String MISTAKES = "mistakes";
    private static final Erdsl ERDSL = Erdsl.start();

    static List<Path> models() throws IOException {
        return folders().stream().filter(folder -> !folder.endsWith(MISTAKES)).toList();
    }

    static List<Path> mistakes() throws IOException {
        return files(EXAMPLES.resolve(MISTAKES));
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasNoFindingsAndWritesFiles(Path folder) throws IOException {
        var model = ERDSL.get(ModelFiles.class).read(files(folder));
        assertEquals(List.of(), ERDSL.check(model));
        assertFalse(ERDSL.generate(model).isEmpty());
    }

    @Test
    void theListNamesEveryModel() throws IOException {
        var list = Files.readString(EXAMPLES.resolve("README.md"));
        for (var folder : folders()) {
            assertTrue(list.contains("| [" + folder.getFileName() + "]("), folder.toString());
        }
        assertTrue(models().size() >= 7);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void hasOneFinding(Path file) throws IOException {
        var model = ERDSL.get(ModelFiles.class).read(List.of(file));
        assertEquals(1, ERDSL.check(model).size());
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".erdsl")).sorted().toList();
        }
    }
}
