package org.erdsl.reading.sros;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * The statements of a text of the model-driven command line, in either form it is shown in: with braces ({@code admin show
 * configuration}, {@code info}), or flat ({@code info flat}, and what is pasted), with {@code /configure} or without. A
 * block is a path that the statements inside it share, so both forms say the same. Nokia, MD-CLI User Guide, "Displaying
 * configuration".
 */
final class Statements {

    private static final String TOP = "configure";

    private final List<Statement> statements = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<SourceLine> unreadable = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    /** @param depth how many words the path had before it; @param before how many statements there were */
    private record Block(int depth, int before) {
    }

    private Statements() {
    }

    static Statements of(SourceText source) {
        var statements = new Statements();
        var number = 0;
        var open = "";
        for (var line : source.lines()) {
            number++;
            var whole = open + " " + line;
            // A list may go on in the next lines.
            open = count(whole, '[') > count(whole, ']') ? whole : "";
            if (open.isEmpty() && !whole.isBlank() && !whole.strip().startsWith("#")) {
                statements.add(whole, source.line(number));
            }
        }
        return statements;
    }

    List<Statement> all() {
        return statements;
    }

    /** The lines with a brace that closes nothing. */
    List<SourceLine> unreadable() {
        return unreadable;
    }

    private static long count(String text, char mark) {
        return text.replaceAll("\"[^\"]*+\"", "").chars().filter(c -> c == mark).count();
    }

    private void add(String text, SourceLine line) {
        var words = new ArrayList<String>();
        for (var token : Token.of(text)) {
            if (!token.isBrace()) {
                words.add(token.text());
            } else if (token.text().equals("{")) {
                open(words);
            } else {
                // A block may close on the line on which it opens, with a statement before.
                statement(words, line);
                close(line);
            }
        }
        statement(words, line);
    }

    private void open(List<String> words) {
        blocks.push(new Block(path.size(), statements.size()));
        path.addAll(words);
        words.clear();
    }

    /** A block of no statement is one itself: an entry that has nothing but its key. */
    private void close(SourceLine line) {
        if (blocks.isEmpty()) {
            unreadable.add(line);
            return;
        }
        var block = blocks.pop();
        if (statements.size() == block.before()) {
            add(path, line);
        }
        path.subList(block.depth(), path.size()).clear();
    }

    private void statement(List<String> words, SourceLine line) {
        if (!words.isEmpty()) {
            var whole = new ArrayList<>(path);
            whole.addAll(words);
            words.clear();
            add(whole, line);
        }
    }

    private void add(List<String> whole, SourceLine line) {
        var deletes = !whole.isEmpty() && whole.get(0).equals("delete");
        var first = deletes ? 1 : 0;
        if (whole.size() > first && (whole.get(first).equals(TOP) || whole.get(first).equals("/" + TOP))) {
            first++;
        }
        if (whole.size() > first) {
            statements.add(new Statement(deletes, whole.subList(first, whole.size()), line));
        }
    }
}
