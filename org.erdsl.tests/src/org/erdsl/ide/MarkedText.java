package org.erdsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;

/**
 * The files of a test case with cursors in them: {@code <|>} marks a cursor, and a line {@code // ---- file b.erdsl}
 * starts another file. What stands before the first such line is {@code a.erdsl}.
 *
 * @param files the texts without the marks, by name
 * @param marks the cursors in their order
 */
record MarkedText(Map<String, String> files, List<Mark> marks) {

    private static final String CURSOR = "<|>";
    private static final String FILE = "// ---- file ";

    /** The name of the first file. */
    static final String FIRST = "a.erdsl";

    /**
     * A cursor.
     *
     * @param file     the name of the file
     * @param position where
     * @param line     the line it is in, with this mark only
     */
    record Mark(String file, Position position, String line) {
    }

    static MarkedText of(String text) {
        var texts = new LinkedHashMap<String, StringBuilder>();
        var name = FIRST;
        for (var line : text.split("(?<=\n)")) {
            if (line.startsWith(FILE)) {
                name = line.substring(FILE.length()).strip();
            } else {
                texts.computeIfAbsent(name, key -> new StringBuilder()).append(line);
            }
        }
        var files = new LinkedHashMap<String, String>();
        var marks = new ArrayList<Mark>();
        texts.forEach((file, marked) -> files.put(file, unmark(file, marked.toString(), marks)));
        return new MarkedText(files, marks);
    }

    private static String unmark(String file, String marked, List<Mark> marks) {
        var lines = marked.split("\n", -1);
        for (var number = 0; number < lines.length; number++) {
            var plain = lines[number].replace(CURSOR, "");
            for (var at = lines[number].indexOf(CURSOR); at >= 0; at = lines[number].indexOf(CURSOR)) {
                marks.add(new Mark(file, new Position(number, at),
                        (plain.substring(0, at) + CURSOR + plain.substring(at)).strip()));
                lines[number] = lines[number].substring(0, at) + lines[number].substring(at + CURSOR.length());
            }
        }
        return String.join("\n", lines);
    }
}
