package org.erdsl.generator;

import java.nio.file.Path;
import java.util.List;

/**
 * What writing did to an output folder.
 *
 * @param written files that are new or changed, sorted
 * @param unchanged files that held the same bytes already and were left alone, sorted
 * @param removed files of an earlier run that the model no longer gives, sorted
 */
public record OutputReport(List<Path> written, List<Path> unchanged, List<Path> removed) {

    public OutputReport {
        written = written.stream().sorted().toList();
        unchanged = unchanged.stream().sorted().toList();
        removed = removed.stream().sorted().toList();
    }
}
