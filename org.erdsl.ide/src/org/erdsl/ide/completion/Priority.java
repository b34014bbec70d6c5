package org.erdsl.ide.completion;

/** Which proposals stand before which; the higher, the earlier. */
final class Priority {

    /** Names of elements and values: what usually is wanted where one can stand. */
    static final int VALUE = 1000;

    /** A template of a construct, just before its keyword. */
    static final int TEMPLATE = 510;

    /** A keyword of the company's own elements. */
    static final int KEYWORD = 500;

    /** How much lower facts stand than what companies write every day. */
    static final int FACT = 200;

    /** How much lower a list stands that was given already. */
    static final int GIVEN_ALREADY = 100;

    private Priority() {
    }
}
