package org.erdsl.running;

import java.util.List;
import java.util.Optional;

/**
 * The text of a running configuration.
 *
 * @param file the name of the file, as whoever gave it named it
 * @param text all of it
 * @param included the files that came along, which a statement of the text may include
 */
public record SourceText(String file, String text, List<SourceText> included) {

    public SourceText {
        included = List.copyOf(included);
    }

    /** A text that includes no other. */
    public static SourceText of(String file, String text) {
        return new SourceText(file, text, List.of());
    }

    /** The lines, the first of which is number 1, without their ends. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** @param number from 1 */
    public SourceLine line(int number) {
        return new SourceLine(file, number);
    }

    /** The file that came along under a name. */
    public Optional<SourceText> included(String name) {
        return included.stream().filter(other -> other.file.equals(name)).findFirst();
    }
}
