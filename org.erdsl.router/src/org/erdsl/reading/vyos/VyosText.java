package org.erdsl.reading.vyos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * The statements of a text: commands, as {@code show configuration commands} prints them and people paste them, or the
 * braces of {@code config.boot}. VyOS documentation, "Command Line Interface" and "Configuration Overview".
 */
final class VyosText {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s'\"]+)");

    private final List<VyosPath> paths = new ArrayList<>();
    private final List<SourceLine> unreadable = new ArrayList<>();

    private VyosText() {
    }

    static VyosText of(SourceText source) {
        var text = new VyosText();
        // In braces, a block may be called set.
        if (source.text().lines().map(String::strip).anyMatch(line -> line.matches("set \\S.*[^{\\s]"))) {
            text.commands(source);
        } else {
            text.braces(source);
        }
        return text;
    }

    /** What is set, in the order of the text. */
    List<VyosPath> paths() {
        return List.copyOf(paths);
    }

    /** Lines that are no statement. */
    List<SourceLine> unreadable() {
        return List.copyOf(unreadable);
    }

    private void commands(SourceText source) {
        var number = 0;
        for (var line : source.lines()) {
            number++;
            var words = words(line);
            if (words.isEmpty() || line.strip().startsWith("#")) {
                continue;
            }
            var path = words.subList(1, words.size());
            if (words.get(0).equals("set") && !path.isEmpty()) {
                paths.add(new VyosPath(path, source.line(number)));
            } else if (words.get(0).equals("delete") && !path.isEmpty()) {
                paths.removeIf(other -> other.begins(path));
            } else if (!line.strip().matches("configure|commit|save|exit|compare|confirm|commit-confirm( \\d+)?")) {
                unreadable.add(source.line(number));
            }
        }
    }

    /** A block stands on the line that opens it and names it; a value may stand in quotation marks. */
    private void braces(SourceText source) {
        Deque<List<String>> blocks = new ArrayDeque<>(List.of(List.of()));
        var filled = new ArrayDeque<>(List.of(true));
        var number = 0;
        for (var line : source.lines()) {
            number++;
            var stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("//") || stripped.startsWith("/*")) {
                continue;
            }
            if (stripped.equals("}")) {
                close(blocks, filled, source.line(number));
                continue;
            }
            filled.pop();
            filled.push(true);
            var opens = stripped.endsWith("{");
            var path = new ArrayList<>(blocks.peek());
            path.addAll(words(opens ? stripped.substring(0, stripped.length() - 1) : stripped));
            if (opens) {
                blocks.push(path);
                filled.push(false);
            } else {
                add(path, source.line(number));
            }
        }
    }

    /** A brace before anything else says nothing. */
    private void add(List<String> path, SourceLine line) {
        if (path.isEmpty()) {
            unreadable.add(line);
        } else {
            paths.add(new VyosPath(path, line));
        }
    }

    private void close(Deque<List<String>> blocks, Deque<Boolean> filled, SourceLine line) {
        if (blocks.size() == 1) {
            unreadable.add(line);
            return;
        }
        var block = blocks.pop();
        if (!filled.pop()) {
            add(block, line);
        }
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1)
                    : word.group(2) != null ? word.group(2).replaceAll("\\\\(.)", "$1") : word.group(3));
        }
        return words;
    }
}
