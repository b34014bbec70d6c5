package org.erdsl.finding;

import org.eclipse.emf.common.util.URI;

/**
 * A change of a file's text.
 *
 * @param file the file
 * @param offset where the replaced text starts, in characters from 0
 * @param length how many characters are replaced; 0 to insert
 * @param text what stands there afterwards; empty to remove
 */
public record TextEdit(URI file, int offset, int length, String text) {

    /** The text of the file after the change. */
    public String apply(String before) {
        return before.substring(0, offset) + text + before.substring(offset + length);
    }
}
