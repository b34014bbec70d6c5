package org.erdsl.reading.ios;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * A line of a configuration that is indented as routers show it, with the lines that belong to it.
 *
 * @param line where it stands
 * @param depth by how many blanks it is indented
 * @param text the line without these
 * @param inside the lines indented further that follow it
 */
public record Statement(SourceLine line, int depth, String text, List<Statement> inside) {

    private static final int BANNER_WORDS = 3;

    /** The statements of a text that stand in no other. Comments, empty lines and banners are none. */
    public static List<Statement> of(SourceText source) {
        var top = new ArrayList<Statement>();
        Deque<Statement> open = new ArrayDeque<>();
        var lines = source.lines();
        for (var i = 0; i < lines.size(); i++) {
            var text = lines.get(i).strip();
            if (text.isEmpty() || text.startsWith("!")) {
                continue;
            }
            var depth = lines.get(i).indexOf(text.charAt(0));
            var statement = new Statement(source.line(i + 1), depth, text, new ArrayList<>());
            while (!open.isEmpty() && open.peek().depth >= depth) {
                open.pop();
            }
            (open.isEmpty() ? top : open.peek().inside).add(statement);
            open.push(statement);
            i = endOfBanner(text, lines, i);
        }
        return List.copyOf(top);
    }

    /** A banner goes on to the mark it begins with, whatever stands between. */
    private static int endOfBanner(String text, List<String> lines, int at) {
        var words = text.split(" +", BANNER_WORDS);
        if (!words[0].equals("banner") || words.length < BANNER_WORDS) {
            return words.length == 2 && words[0].equals("banner") ? lineOf("EOF", lines, at) : at;
        }
        var mark = words[2].startsWith("^C") ? "^C" : words[2].substring(0, 1);
        return words[2].indexOf(mark, mark.length()) >= 0 ? at : lineOf(mark, lines, at);
    }

    private static int lineOf(String mark, List<String> lines, int after) {
        for (var i = after + 1; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        return after;
    }

    /** Its words, to be taken one by one. */
    public Words words() {
        return new Words(line, text);
    }

    /** Whether it begins with these words. */
    public boolean begins(String words) {
        return text.equals(words) || text.startsWith(words + " ");
    }

    /** It and everything inside it, in the order of the text. */
    public List<Statement> all() {
        var all = new ArrayList<Statement>();
        all.add(this);
        inside.forEach(statement -> all.addAll(statement.all()));
        return all;
    }
}
