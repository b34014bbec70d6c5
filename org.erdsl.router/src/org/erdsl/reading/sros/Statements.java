package org.erdsl.reading.sros;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * The statements of a text of the model-driven command line, in either form it is shown in: with braces ({@code admin show
 * configuration}, {@code info}), or flat ({@code info flat}, and what is pasted), with {@code /configure} or without. A
 * block is a path that the statements inside it share, so both forms say the same. Nokia, MD-CLI User Guide, "Displaying
 * configuration".
 */
final class Statements {

    private static final Pattern TOKEN = Pattern.compile("\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"|(?<list>\\[[^\\]]*\\])"
            + "|(?<word>[{}]|[^\\s\"{}\\[\\]]+)");
    private static final String TOP = "configure";

    private final List<Statement> statements = new ArrayList<>();
    private final Deque<Integer> depths = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();

    private Statements() {
    }

    static List<Statement> of(SourceText source) {
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
        return statements.statements;
    }

    private static long count(String text, char mark) {
        return text.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == mark).count();
    }

    private void add(String text, SourceLine line) {
        var words = new ArrayList<String>();
        var hasBlock = false;
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            var token = tokens.group("text") == null ? tokens.group() : tokens.group("text");
            if (tokens.group("word") != null && token.equals("{")) {
                open(words);
                hasBlock = true;
            } else if (tokens.group("word") != null && token.equals("}")) {
                // A block may close on the line on which it opens, with a statement before.
                statement(words, line, hasBlock);
                close();
            } else {
                words.add(token);
            }
        }
        statement(words, line, false);
    }

    private void open(List<String> words) {
        depths.push(path.size());
        path.addAll(words);
        words.clear();
    }

    private void close() {
        if (!depths.isEmpty()) {
            path.subList(depths.pop(), path.size()).clear();
        }
    }

    /** @param isBlock whether a block of no statement is one itself: an entry that has nothing but its key */
    private void statement(List<String> words, SourceLine line, boolean isBlock) {
        if (words.isEmpty() && !isBlock) {
            return;
        }
        var whole = new ArrayList<>(path);
        whole.addAll(words);
        words.clear();
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
