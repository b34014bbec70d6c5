package org.erdsl.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of an output folder erdsl wrote, kept in the folder itself, so that a later run removes what the model no
 * longer gives and nothing else.
 */
final class OutputList {

    /** No generated file can bear this name: theirs do not start with a dot. */
    static final String NAME = ".erdsl-files";

    private OutputList() {
    }

    /** The files an earlier run wrote, below the folder; empty when there was none. */
    static SortedSet<String> read(Path folder) throws IOException {
        var list = folder.resolve(NAME);
        if (!Files.isRegularFile(list)) {
            return new TreeSet<>();
        }
        return Files.readAllLines(list).stream()
                .filter(GeneratedFile::isPath)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Collection<String> paths) {
        return paths.stream().sorted().map(path -> path + "\n").collect(Collectors.joining());
    }
}
