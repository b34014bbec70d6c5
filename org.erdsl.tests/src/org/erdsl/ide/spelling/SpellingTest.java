package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** What is misspelt in a model. */
class SpellingTest {

    private final Spelling spelling = Erdsl.start().get(Spelling.class);

    @Test
    void mistakesInCommentsAndSentencesAreFound() {
        assertEquals(List.of("hedquarters", "recieves", "Becuase", "resaon"), mistakes("""
                /** The hedquarters, which recieves the traffic. */
                site a // Becuase of its size.
                accept risk x on a because "A resaon." until 2027-01-01
                """));
    }

    @Test
    void namesOfTheModelAreKnown() {
        assertEquals(List.of(), mistakes("""
                // Qwertz and asdfg have one Yxcvb, which is Qwertz's.
                site qwertz "The Yxcvb"
                site asdfgHjkl
                """));
        assertEquals(List.of("Qwertz"), mistakes("// Qwertz has one.\nsite asdf\n"));
    }

    /** A name in a sentence does not declare it. */
    @Test
    void wordsOfReasonsAreNoNames() {
        assertEquals(List.of("qwertz", "qwertz"), mistakes("// The qwertz.\naccept risk x on a because \"The qwertz.\" until 2027-01-01\n"));
    }

    @Test
    void wordsOfTheLanguageAndItsLibraryAreKnown() {
        assertEquals(List.of(), mistakes("""
                // In westeurope and uksouth over sharepointonline, twilio and Twilio; asn and vlan of the sku.
                site a
                """));
    }

    @Test
    void whereTheMistakeIsIsSaidExactly() {
        assertEquals(List.of(new Word(7, "teh")), spelling.mistakes("// For teh end\n"));
    }

    /** No false alarm: what erdsl comes with is written without mistakes. */
    @Test
    void examplesAndLibraryHaveNone() throws Exception {
        var found = new ArrayList<String>();
        for (var folder : List.of(System.getProperty("examples"), "../org.erdsl.core/library")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(path -> path.toString().endsWith(".erdsl")).toList()) {
                    mistakes(Files.readString(file)).forEach(word -> found.add(file + ": " + word));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private List<String> mistakes(String text) {
        return spelling.mistakes(text).stream().map(Word::text).toList();
    }
}
