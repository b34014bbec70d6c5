package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.erdsl.routes.Announcement;

/**
 * An edit of a model.
 *
 * @param name what it is
 * @param before the text it replaces
 * @param after the text that stands there then
 * @param ending the daemons that cannot help ending a session over it in one direction or both, as their pages say
 */
record Edit(String name, String before, String after, List<Daemon> ending) {

    /** Lines of four columns; a bar in a text cannot be said. */
    static List<Edit> read(Path file) throws IOException {
        return Announcement.table(file).stream()
                .map(row -> new Edit(row.get(0), text(row.get(1)), text(row.get(2)), daemons(row.get(3))))
                .toList();
    }

    private static String text(String column) {
        return column.replace("\\n", "\n");
    }

    private static List<Daemon> daemons(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty()).map(Daemon::valueOf).toList();
    }

    /** @throws AssertionError when the text is not there exactly once, or does not change */
    String of(String model) {
        var first = model.indexOf(before);
        if (first < 0 || model.indexOf(before, first + 1) >= 0 || before.equals(after)) {
            throw new AssertionError("the edit " + name + " does not apply");
        }
        return model.replace(before, after);
    }

    @Override
    public String toString() {
        return name;
    }
}
