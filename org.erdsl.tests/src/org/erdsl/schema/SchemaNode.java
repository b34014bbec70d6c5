package org.erdsl.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of a platform's schema: the words it is written with, and what may stand inside it. A word is a name or, in
 * angle brackets, a kind of value.
 */
final class SchemaNode {

    private final List<SchemaWord> words;
    private final List<SchemaNode> children = new ArrayList<>();

    SchemaNode(List<SchemaWord> words) {
        this.words = List.copyOf(words);
    }

    void add(SchemaNode child) {
        children.add(child);
    }

    /** Whether the rest of a statement can stand inside this node; notes in the reading how far it was understood. */
    boolean holds(SchemaReading reading, int from) {
        if (reading.isEnd(from)) {
            return true;
        }
        return children.stream().anyMatch(child -> child.takes(reading, from, this));
    }

    private boolean takes(SchemaReading reading, int from, SchemaNode parent) {
        var next = from;
        for (var word : words) {
            if (next > from && reading.mayEndAt(next)) {
                return true;
            }
            if (!reading.fits(next, word)) {
                return false;
            }
            next = word.isRestOfLine() ? reading.end() : next + 1;
        }
        return holds(reading, next) || children.isEmpty() && reading.goesOnBesideLeaves() && parent.holds(reading, next);
    }
}
