package org.erdsl.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a configuration.
 *
 * @param line the statement, without the space before it; of a group the words its statements begin with
 * @param under the statements under it
 * @param grouped whether this is no line of its own: what is said of one neighbor, on platforms that say it line by line
 */
record Statement(String line, List<Statement> under, boolean grouped) {

    Statement {
        under = List.copyOf(under);
    }

    static Statement line(String line) {
        return new Statement(line, List.of(), false);
    }

    static Statement block(String line, List<Statement> under) {
        return new Statement(line, under, false);
    }

    static Statement group(String line, List<Statement> under) {
        return new Statement(line, under, true);
    }

    Statement with(List<Statement> others) {
        return new Statement(line, others, grouped);
    }

    /** The words of the statement. */
    List<String> words() {
        return List.of(line.split(" +"));
    }

    /** The statement and all under it. */
    List<Statement> all() {
        var all = new ArrayList<Statement>();
        all.add(this);
        under.forEach(statement -> all.addAll(statement.all()));
        return all;
    }

    boolean isComment() {
        return line.startsWith("!") || line.startsWith("#");
    }
}
