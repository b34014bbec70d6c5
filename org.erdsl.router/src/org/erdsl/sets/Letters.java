package org.erdsl.sets;

/** The letters of which the texts of AS paths and communities are made: digits, the blank and the colon. */
final class Letters {

    static final int COUNT = 12;

    /** All letters, as a set: bit n is letter n. */
    static final int ALL = (1 << COUNT) - 1;

    private static final String TEXT = "0123456789 :";

    private Letters() {
    }

    /** The number of a letter that is one. */
    static int of(char character) {
        var letter = TEXT.indexOf(character);
        if (letter < 0) {
            throw new IllegalArgumentException("`" + character + "` stands in no AS path and no community");
        }
        return letter;
    }

    static char character(int letter) {
        return TEXT.charAt(letter);
    }

    /** The set of one letter; empty for a character that stands in no text. */
    static int set(char character) {
        var letter = TEXT.indexOf(character);
        return letter < 0 ? 0 : 1 << letter;
    }

    /** The letters between two characters. */
    static int set(char first, char last) {
        var set = 0;
        for (var letter = 0; letter < COUNT; letter++) {
            if (first <= character(letter) && character(letter) <= last) {
                set |= 1 << letter;
            }
        }
        return set;
    }
}
