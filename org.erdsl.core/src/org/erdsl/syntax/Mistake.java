package org.erdsl.syntax;

/**
 * A mistake in the syntax of a text.
 *
 * @param offset the first character it is shown at
 * @param length how many characters it is shown at
 * @param message what was expected, in the words of the language
 */
record Mistake(int offset, int length, String message) {
}
