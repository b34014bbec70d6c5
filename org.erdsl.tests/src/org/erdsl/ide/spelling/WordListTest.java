package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;

/** The list of English words is what the dictionaries say; {@code -Derdsl.goldens=rewrite} writes it anew. */
class WordListTest {

    private static final Golden SOURCES = Golden.in("../../org.erdsl.ide/src/org/erdsl/ide/spelling");
    private static final Path DICTIONARIES = Path.of("grammars", "node_modules");

    @Test
    void theListHoldsTheWordsOfBothDictionaries() throws Exception {
        var words = HunspellWords.of(DICTIONARIES.resolve("dictionary-en"));
        words.addAll(HunspellWords.of(DICTIONARIES.resolve("dictionary-en-gb")));
        SOURCES.assertEqual("english.txt", String.join("\n", words) + "\n");
    }

    @Test
    void termsAreSortedAndNoOtherWords() throws Exception {
        var terms = SOURCES.read("terms.txt").lines().toList();
        var missing = new TreeSet<>(terms);
        missing.removeAll(SOURCES.read("english.txt").lines().toList());
        assertEquals(List.copyOf(missing), terms);
    }

    /** The licence wants to be where the words are. */
    @Test
    void theLicenceIsThatOfTheDictionaries() throws Exception {
        SOURCES.assertEqual("english.licence.txt", Files.readString(DICTIONARIES.resolve("dictionary-en/license")));
    }

    @Test
    void bothDictionariesHaveTheSameLicence() throws Exception {
        assertEquals(terms("dictionary-en"), terms("dictionary-en-gb"));
    }

    /** Without the name of the dictionary at the start, and when and how it was made at the end. */
    private static String terms(String dictionary) throws Exception {
        var text = Files.readString(DICTIONARIES.resolve(dictionary).resolve("license"));
        return text.substring(text.indexOf('\n'), text.indexOf("Build Date:"));
    }
}
