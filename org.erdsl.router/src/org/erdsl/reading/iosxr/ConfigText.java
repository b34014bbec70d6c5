package org.erdsl.reading.iosxr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * A configuration: commands whose modes are indented, and the definitions of policies and sets, each between two lines.
 * The last definition of a name counts, since defining one again replaces it.
 */
final class ConfigText {

    /**
     * @param head the words of its first line
     * @param line where it begins
     * @param tokens what stands between the two lines, without remarks
     */
    record Definition(List<String> head, SourceLine line, List<RplToken> tokens) {
    }

    private record Open(int indent, ConfigLine command) {
    }

    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<ConfigLine> commands = new ArrayList<>();

    private ConfigText() {
    }

    static ConfigText of(SourceText source) {
        var text = new ConfigText();
        var lines = source.lines();
        Deque<Open> open = new ArrayDeque<>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var words = Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
            if (words.isEmpty() || words.get(0).startsWith("!")) {
                continue;
            }
            var end = end(words.get(0), line);
            if (end.isEmpty()) {
                text.command(new ConfigLine(words, source.line(i + 1)), indent(line), open);
            } else {
                i = text.define(source, words, i, end);
            }
        }
        return text;
    }

    /** What ends the definition that a line begins; empty where it begins none. */
    private static String end(String word, String line) {
        if (line.startsWith(" ")) {
            return "";
        }
        return word.equals("route-policy") ? "end-policy" : word.endsWith("-set") ? "end-set" : word.equals("policy-global")
                ? "end-global" : "";
    }

    private int define(SourceText source, List<String> head, int first, String end) {
        var lines = source.lines();
        var tokens = new ArrayList<RplToken>();
        var i = first + 1;
        while (i < lines.size() && !lines.get(i).strip().equals(end)) {
            tokens.addAll(RplToken.of(lines.get(i), source.line(i + 1)));
            i++;
        }
        var name = String.join(" ", head).replaceAll("\\s*\\(.*", "");
        definitions.put(name, new Definition(head, source.line(first + 1), tokens));
        return i;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void command(ConfigLine command, int indent, Deque<Open> open) {
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        if (command.begins("exit") || command.begins("root") || command.begins("end")) {
            return;
        }
        (open.isEmpty() ? commands : open.peek().command().children()).add(command);
        open.push(new Open(indent, command));
    }

    /** The commands outside of all modes. */
    List<ConfigLine> commands() {
        return commands;
    }

    /** The definitions by kind and name: {@code prefix-set OWN}. */
    Map<String, Definition> definitions() {
        return definitions;
    }
}
