package org.erdsl.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A command with all that stands around it.
 *
 * @param line the line of the file, for messages
 * @param removes whether the command takes something away, which needs no values
 * @param words the words of the command from the root of the configuration on
 */
record Statement(String line, boolean removes, List<String> words) {

    Statement {
        words = List.copyOf(words);
    }

    /** The statement with another word in the place of one. */
    Statement with(int index, String word) {
        var changed = new ArrayList<>(words);
        changed.set(index, word);
        return new Statement(line, removes, changed);
    }
}
