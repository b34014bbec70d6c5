package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.URI;
import org.erdsl.check.TextPlace;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksOneWord() {
        assertEquals(new Excerpt(2, "one two", 4, 3), excerpt("first\none two\nlast", "two"));
    }

    @Test
    void tabsTakeTheirColumns() {
        assertEquals(new Excerpt(1, "    a   two", 8, 3), excerpt("\ta\ttwo", "two"));
        assertEquals(new Excerpt(1, "a   b", 0, 5), excerpt("a\tb", "a\tb"));
    }

    @Test
    void wideAndCombiningCharactersTakeTheirColumns() {
        assertEquals(new Excerpt(1, "\u6771\u4eac two", 5, 3), excerpt("\u6771\u4eac two", "two"));
        assertEquals(new Excerpt(1, "\u6771\u4eac two", 0, 4), excerpt("\u6771\u4eac two", "\u6771\u4eac"));
        assertEquals(new Excerpt(1, "e\u0301 two", 2, 3), excerpt("e\u0301 two", "two"));
        assertEquals(new Excerpt(1, "\ud83d\ude00 two", 3, 3), excerpt("\ud83d\ude00 two", "two"));
    }

    @Test
    void aPlaceOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
        assertEquals(new Excerpt(1, "one two", 4, 3), excerpt("one two\r\nthree", "two\r\nthree"));
    }

    @Test
    void theEndOfALineAndOfTheTextCanBeMarked() {
        assertEquals(new Excerpt(1, "one", 3, 1), excerpt("one\ntwo", "\n"));
        assertEquals(new Excerpt(3, "", 0, 1), Excerpt.of("one\ntwo\n", new TextPlace(URI.createURI("x"), 8, 0, 3, 1)));
        assertEquals(new Excerpt(1, "", 0, 1), Excerpt.of("", new TextPlace(URI.createURI("x"), 0, 0, 1, 1)));
    }

    private static Excerpt excerpt(String text, String marked) {
        var offset = text.lastIndexOf(marked);
        var line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return Excerpt.of(text, new TextPlace(URI.createURI("x"), offset, marked.length(), line, 1));
    }
}
