package org.erdsl.generator;

/**
 * How many lines of a text are about one term of one policy: those that name the policy and the term, and those from
 * its reason to the next empty line, comment of one mark or reason.
 *
 * @param text the configuration
 * @param policy the name of the policy
 * @param term the name of the term
 * @param why the reason of the term
 */
record TermLines(String text, String policy, String term, String why) {

    private static final int ENTRY = 12;

    /** An upper bound where a platform names the term in every line, and a dozen lines more for its entry. */
    long count() {
        return text.lines().filter(line -> line.contains(policy) && line.contains(term)).count() + ENTRY;
    }
}
