package org.erdsl.reading.sros;

import java.util.List;

import org.erdsl.running.SourceLine;

/**
 * A statement with its whole path from the top of the configuration.
 *
 * @param deletes whether the element and all below it goes
 * @param path its words, without quotation marks; a list in square brackets is one word
 * @param line where it stands
 */
record Statement(boolean deletes, List<String> path, SourceLine line) {

    Statement {
        path = List.copyOf(path);
    }
}
