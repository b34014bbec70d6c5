package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dictionary in Hunspell's format stands for. */
class HunspellWordsTest {

    @TempDir
    private Path dictionary;

    @BeforeEach
    void writeRules() throws Exception {
        Files.writeString(dictionary.resolve("index.aff"), """
                SET UTF-8
                NOSUGGEST !
                PFX U Y 1
                PFX U   0     un         .
                SFX D Y 3
                SFX D   0     d          e
                SFX D   y     ied        [^aeiou]y
                SFX D   0     ed         [^ey]
                SFX V N 1
                SFX V   e     ive        e
                SFX M Y 1
                SFX M   0     's         .
                """);
    }

    @Test
    void eachEndingTakesTheFormThatFits() throws Exception {
        assertEquals(Set.of("carry", "carried", "link", "linked", "route", "routed"), words("carry/D", "link/D", "route/D"));
    }

    @Test
    void prefixesAndSuffixesJoinWhereTheyMay() throws Exception {
        assertEquals(Set.of("link", "linked", "unlink", "unlinked"), words("link/UD"));
        assertEquals(Set.of("create", "creative", "uncreate"), words("create/UV"));
    }

    @Test
    void someWordsAreLeftOut() throws Exception {
        assertEquals(Set.of("site", "don't", "Berlin"), words("site/M", "don't", "Berlin/M", "ab", "1st", "bad/D!", "caf\u00E9"));
    }

    private Set<String> words(String... stems) throws Exception {
        Files.write(dictionary.resolve("index.dic"), List.of(stems.length + "\n" + String.join("\n", stems)));
        return HunspellWords.of(dictionary);
    }
}
