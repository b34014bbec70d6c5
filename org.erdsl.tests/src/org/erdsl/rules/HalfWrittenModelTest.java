package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** No rule stumbles over what an author has not written yet, or not yet right. */
class HalfWrittenModelTest {

    private static final Pattern WORD = Pattern.compile("[^\\s,{}]+|[,{}]");
    private static final Erdsl ERDSL = Erdsl.start();

    @Test
    void everyWordMayBeMissingOrWrong() throws IOException {
        var text = Files.readString(Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl"))
                .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        var words = WORD.matcher(text).results().toList();
        assertTrue(words.size() > 150);
        for (var word : words) {
            var before = text.substring(0, word.start());
            var after = text.substring(word.end());
            assertDoesNotThrow(() -> ERDSL.check(before + after), () -> "without " + word.group());
            assertDoesNotThrow(() -> ERDSL.check(before + " nobody " + after), () -> "nobody for " + word.group());
        }
    }
}
