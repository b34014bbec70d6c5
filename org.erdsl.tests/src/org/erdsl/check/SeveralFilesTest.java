package org.erdsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.erdsl.files.UnreadableTextException;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @TempDir
    private Path folder;

    @Test
    void filesCheckedTogetherSeeEachOther() {
        var model = ERDSL.parse(Map.of(
                "sites.erdsl", "site amsterdam",
                "environments.erdsl", "environment sales { region europe used from amsterdam }"));
        assertEquals(List.of(), ERDSL.check(model));
    }

    @Test
    void aFileSeesWhatItImportsAndWhatThatImports() throws IOException {
        write("sites.erdsl", "site amsterdam");
        write("more/environments.erdsl", "import \"../sites.erdsl\"");
        var main = write("main.erdsl", """
                import "more/environments.erdsl"
                environment sales { region europe used from amsterdam }
                """);
        var model = ERDSL.get(ModelFiles.class).read(List.of(main));
        assertEquals(3, model.getResources().size());
        assertEquals(List.of(), ERDSL.check(model));
    }

    @Test
    void filesMayImportEachOther() throws IOException {
        var one = write("one.erdsl", "import \"two.erdsl\" environment sales { region europe used from amsterdam }");
        write("two.erdsl", "import \"one.erdsl\" site amsterdam");
        assertEquals(List.of(), ERDSL.check(ERDSL.get(ModelFiles.class).read(List.of(one))));
    }

    @Test
    void aNameNobodyBearsIsReportedOnce() {
        var problems = ERDSL.check("environment sales { region atlantis used from amsterdam } site amsterdam");
        assertEquals(List.of(Problem.REFERENCE), problems.stream().map(Problem::rule).toList());
    }

    @Test
    void aCompanyCorrectsAFact() {
        var model = ERDSL.parse("""
                azure region swedencentral { community 12076:51999 source "our subscription" }
                """);
        var landscape = Erdsl.landscape(model);
        var sweden = landscape.all(org.erdsl.model.AzureRegion.class).get(0);
        assertEquals("12076:51999", landscape.community(sweden).orElseThrow().toString());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        var binary = folder.resolve("binary.erdsl");
        Files.write(binary, new byte[] {'s', 0, 'x'});
        var latin = folder.resolve("latin.erdsl");
        Files.write(latin, "site z\u00fcrich".getBytes(StandardCharsets.ISO_8859_1));
        var files = ERDSL.get(ModelFiles.class);
        assertEquals(binary + " is a binary file, not text.",
                assertThrows(UnreadableTextException.class, () -> files.read(List.of(binary))).getMessage());
        assertEquals(latin + " is not UTF-8 text; save it in that encoding.",
                assertThrows(UnreadableTextException.class, () -> files.read(List.of(latin))).getMessage());
        assertThrows(UnreadableTextException.class, () -> files.read(List.of(folder.resolve("none.erdsl"))));
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
