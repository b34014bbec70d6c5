package org.erdsl.change;

import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.running.PathText;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

/** Texts of platforms whose configuration is a set of paths. */
final class PathForm {

    /** A block of one statement at the end of a line, which says the same without its braces. */
    private static final Pattern BLOCK = Pattern.compile(" \\{ (.*) \\}$");

    private PathForm() {
    }

    /**
     * The paths of a text.
     *
     * @throws UnsafeChangeException when it holds what is no statement
     */
    static PathText read(RunningReader reader, SourceText text) throws UnsafeChangeException {
        var paths = reader.paths(text).orElseThrow(IllegalArgumentException::new);
        if (!paths.unreadable().isEmpty()) {
            throw new UnsafeChangeException(paths.unreadable().get(0) + " cannot be read");
        }
        if (paths.paths().isEmpty()) {
            throw new UnsafeChangeException(text.file() + " holds no statement");
        }
        return paths;
    }

    /**
     * The paths of a file that erdsl wrote, as they stand there.
     *
     * @throws UnsafeChangeException when it is of another form: braces, or with lines that take something away
     */
    static List<String> ofOwnFile(PathManner manner, String text) throws UnsafeChangeException {
        var paths = text.lines().filter(line -> line.startsWith(manner.set()))
                .map(line -> BLOCK.matcher(line.substring(manner.set().length())).replaceFirst(" $1")).distinct().toList();
        // A file of Junos defines its policies anew each time, which says no more than that they are whole.
        if (paths.isEmpty() || !manner.definesAnew() && text.lines().anyMatch(line -> line.startsWith("delete "))) {
            throw new UnsafeChangeException("a file is no text of the usual form");
        }
        return paths;
    }

    /** The text that has these paths. */
    static String text(PathManner manner, List<String> paths) {
        var text = new StringBuilder();
        paths.forEach(path -> text.append(manner.set()).append(path).append('\n'));
        return text.toString();
    }
}
