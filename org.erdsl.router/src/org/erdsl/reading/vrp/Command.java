package org.erdsl.reading.vrp;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.running.SourceLine;

/**
 * A command with the views it stands in.
 *
 * @param views the commands that opened the views, the outermost first
 * @param words its words
 * @param line where it stands
 */
record Command(List<String> views, List<String> words, SourceLine line) {

    Command {
        views = List.copyOf(views);
        words = List.copyOf(words);
    }

    /** Whether it begins with these words. */
    boolean startsWith(String... first) {
        return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first));
    }

    /** The word at a place, or nothing said. */
    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    String text() {
        return String.join(" ", words);
    }

    /** The command as the view it opens. */
    List<String> opened() {
        var all = new ArrayList<>(views);
        all.add(text());
        return all;
    }
}
