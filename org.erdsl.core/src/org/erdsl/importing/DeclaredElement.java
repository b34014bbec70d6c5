package org.erdsl.importing;

/**
 * An element that an importer means to declare.
 *
 * @param keyword the words that declare it
 * @param name its name
 * @param displayName its label, or null
 */
record DeclaredElement(String keyword, String name, String displayName) {
}
