package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an English word, and what was meant by what is none. */
class EnglishDictionaryTest {

    private final EnglishDictionary dictionary = EnglishDictionary.get();

    @ParameterizedTest
    @ValueSource(strings = {"colour", "color", "centre", "center", "organise", "organize", "circuits", "reached", "unhappily",
        "don't", "isn't", "Monday", "Amsterdam", "failover", "prepended", "Dataverse"})
    void americanBritishAndFieldWordsAreKnown(String word) {
        assertTrue(dictionary.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teh", "recieve", "seperate", "colourr", "circuites", "monday", "amsterdam", "dont", "", "zz", "colo r"})
    void otherWordsAreNot(String word) {
        assertFalse(dictionary.contains(word));
    }

    @Test
    void aWordMayBeginASentence() {
        assertTrue(dictionary.contains("Colour"));
        assertTrue(dictionary.contains("Prepended"));
        assertFalse(dictionary.contains("Teh"));
    }

    @ParameterizedTest
    @CsvSource({"teh, the", "recieve, receive", "seperate, separate", "adress, address", "comunity, community", "prefered, preferred",
        "occured, occurred", "langauge, language", "definately, definitely", "trafic, traffic", "gatway, gateway",
        "monday, Monday", "subscibtion, subscription", "prepnded, prepended", "Dataverce, Dataverse", "Teh, The", "wich, which"})
    void whatWasMeantComesFirst(String written, String meant) {
        assertEquals(meant, dictionary.suggestions(written, 5).get(0));
    }

    @Test
    void wordsThatDifferMoreAreNoHelpWhereThereAreNearerOnes() {
        assertEquals(List.of("community"), dictionary.suggestions("comunity", 5));
    }

    @Test
    void thereAreAsManyAsWantedAtMost() {
        assertEquals(3, dictionary.suggestions("wich", 3).size());
        assertTrue(dictionary.suggestions("wich", 100).size() > 5);
    }

    @Test
    void forWhatIsNoWordAtAllThereIsNoHelp() {
        assertEquals(List.of(), dictionary.suggestions("xqzwvkjq", 5));
        assertEquals(List.of(), dictionary.suggestions("", 5));
        assertEquals(List.of(), dictionary.suggestions("a".repeat(100_000), 5));
    }

    /** What is proposed once is not a mistake then. */
    @Test
    void whatIsProposedIsKnown() {
        Stream.of("teh", "Recieve", "monday", "wich", "Gatway").flatMap(word -> dictionary.suggestions(word, 50).stream())
                .forEach(word -> assertTrue(dictionary.contains(word), word));
    }
}
