package org.erdsl.ui.references;

import java.net.URI;
import org.eclipse.lsp4j.Range;

/**
 * A place where an element is named.
 *
 * @param file  the file, of the workspace or of the library
 * @param range the name
 * @param text  the whole line
 */
record Reference(URI file, Range range, String text) {

    /** Counted from 1, as people do. */
    int line() {
        return range.getStart().getLine() + 1;
    }
}
