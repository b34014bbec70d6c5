package org.erdsl.cli;

/** How many columns of a terminal a character takes. */
final class CharacterWidth {

    /**
     * First and last characters of the blocks whose characters are wide (East Asian Width W or F in Unicode Standard
     * Annex 11), emoji included.
     */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };

    private CharacterWidth() {
    }

    /** 0, 1 or 2. */
    static int of(int character) {
        switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
                return 0;
            default:
                for (var block : WIDE) {
                    if (character >= block[0] && character <= block[1]) {
                        return 2;
                    }
                }
                return 1;
        }
    }
}
