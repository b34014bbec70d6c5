package org.erdsl.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.erdsl.check.ModelFiles;

/** What files are called in messages: as the user wrote them, else seen from the current folder. */
final class FileNames {

    private final Map<URI, String> names = new HashMap<>();
    private final Path current = Path.of("").toAbsolutePath();

    FileNames(List<Path> files) {
        files.forEach(file -> names.putIfAbsent(ModelFiles.uri(file), file.toString()));
    }

    String of(URI file) {
        return ShownName.of(names.computeIfAbsent(file, this::fromCurrent));
    }

    private String fromCurrent(URI file) {
        if (!file.isFile()) {
            return file.toString();
        }
        var path = Path.of(file.toFileString());
        return (path.startsWith(current) ? current.relativize(path) : path).toString();
    }
}
