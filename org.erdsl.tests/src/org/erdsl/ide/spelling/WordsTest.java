package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a sentence is a word that can be misspelt. */
class WordsTest {

    @Test
    void wordsAreLetters() {
        assertEquals(List.of("Some", "words", "well", "known", "quoted", "and", "more", "dashed"),
                words("Some words: (well-known), \"quoted\" and\u2026 more \u2014dashed\u2014!"));
    }

    @Test
    void apostrophesBelongToThemButPossessivesDoNot() {
        assertEquals(List.of("don't", "Microsoft", "circuits", "links", "can't"),
                words("don't Microsoft's circuits' 'links' can\u2019t"));
    }

    @Test
    void eachSaysWhereItIs() {
        var text = "xx (The link's) end";
        assertEquals(List.of(new Word(4, "The"), new Word(8, "link"), new Word(16, "end")), Words.in(text, 2, text.length()));
        assertEquals(List.of(new Word(8, "link")), Words.in(text, 7, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.0/28", "12076:51002", "2001:db8::", "fe80::abcd", "gw-ams-01", "ER_AMS_KEY", "https://xyzzy.example",
        "mailto:abcd", "noc@xyzzy.example", "docs/xyzzy", "xyzzy.erdsl", "C:\\xyzzy", "key=xyzzy", "$xyzzy", "#xyzzy", "<xyzzy>",
        "xyzzy[qqq]", "e.g.", "ExpressRoute", "amsterdamCircuit", "BGP", "VLANs", "iOS", "`xyzzy qqq`", "is", "a", "caf\u00E9", "na\u00EFve",
        "\u6D4B\u8BD5\u6D4B", "{xyzzy}", "~~~", "xyzzy|qqq", "1st", "3x"})
    void codeAndNamesAreNone(String code) {
        assertEquals(List.of("before", "after"), words("before " + code + " after"));
    }

    @Test
    void aQuoteThatIsNotClosedHidesNothing() {
        assertEquals(List.of("one", "two", "three"), words("one `two\nthree"));
    }

    private static List<String> words(String text) {
        return Words.in(text, 0, text.length()).stream().map(Word::text).toList();
    }
}
