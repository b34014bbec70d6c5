package org.erdsl.ide.completion;

/**
 * How much sense it makes to name an element at a place.
 *
 * @param score  0 where nothing speaks for it; the higher, the more
 * @param reason what speaks for it, a few words; may be empty
 */
record Fit(int score, String reason) {

    /** The score of what is meant most of the time. */
    static final int BEST = 400;

    /** Nothing speaks for it, nor against it. */
    static final Fit NEUTRAL = new Fit(0, "");

    /** Exactly what is meant most of the time. */
    static Fit best(String reason) {
        return new Fit(BEST, reason);
    }

    Fit plus(int more) {
        return new Fit(score + more, reason);
    }
}
