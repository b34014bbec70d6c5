package org.erdsl.schema;

import java.util.Set;
import java.util.TreeSet;

/** A statement held against a schema: how far it is understood, and which of its words are names. */
final class SchemaReading {

    private final Statement statement;
    private final boolean goesOnBesideLeaves;
    private final Set<Integer> names = new TreeSet<>();
    private int furthest;

    /** @param goesOnBesideLeaves whether a command may name several leaves of one node */
    SchemaReading(Statement statement, boolean goesOnBesideLeaves) {
        this.statement = statement;
        this.goesOnBesideLeaves = goesOnBesideLeaves;
    }

    int end() {
        return statement.words().size();
    }

    boolean isEnd(int index) {
        return index == end();
    }

    /** Whether a statement may end inside the words of a node: one that removes needs no value. */
    boolean mayEndAt(int index) {
        return statement.removes() && isEnd(index);
    }

    boolean goesOnBesideLeaves() {
        return goesOnBesideLeaves;
    }

    boolean fits(int index, SchemaWord word) {
        furthest = Math.max(furthest, index);
        if (isEnd(index) || !word.fits(statement.words().get(index))) {
            return false;
        }
        if (word.isName()) {
            names.add(index);
        }
        return true;
    }

    /** Where the words stand that are names of nodes. */
    Set<Integer> names() {
        return names;
    }

    /** The first word that the schema does not have there. */
    String stranger() {
        return isEnd(furthest) ? "the end" : statement.words().get(furthest);
    }
}
