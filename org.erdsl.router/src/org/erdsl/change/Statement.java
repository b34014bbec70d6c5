package org.erdsl.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A statement of a configuration. Its words and hash are kept, since each step of a change asks for them again. */
final class Statement {

    private final String line;
    private final List<Statement> under;
    private final boolean grouped;
    private final List<String> words;
    private final int hash;

    private Statement(String line, List<String> words, List<Statement> under, boolean grouped) {
        this.line = line;
        this.words = words;
        this.under = List.copyOf(under);
        this.grouped = grouped;
        this.hash = Objects.hash(line, this.under, grouped);
    }

    static Statement line(String line) {
        return block(line, List.of());
    }

    static Statement block(String line, List<Statement> under) {
        return new Statement(line, wordsOf(line), under, false);
    }

    /** What is said of one neighbor, on platforms that say it line by line: no line of its own. */
    static Statement group(String line, List<Statement> under) {
        return new Statement(line, wordsOf(line), under, true);
    }

    private static List<String> wordsOf(String line) {
        return List.of(line.split(" +"));
    }

    Statement with(List<Statement> others) {
        return new Statement(line, words, others, grouped);
    }

    /** The same with another line. */
    Statement with(String otherLine, List<Statement> others) {
        return new Statement(otherLine, wordsOf(otherLine), others, grouped);
    }

    /** The statement, without the space before it; of a group the words its statements begin with. */
    String line() {
        return line;
    }

    /** The words of the statement. */
    List<String> words() {
        return words;
    }

    /** The statements under it. */
    List<Statement> under() {
        return under;
    }

    /** Whether this is no line of its own. */
    boolean grouped() {
        return grouped;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && hash == statement.hash && grouped == statement.grouped
                && line.equals(statement.line) && under.equals(statement.under);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return line;
    }
}
