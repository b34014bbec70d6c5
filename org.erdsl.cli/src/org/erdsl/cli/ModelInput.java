package org.erdsl.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.files.FailureReason;
import org.erdsl.files.ErdslFile;

/**
 * The files a command works on.
 *
 * @param files paths as the user wrote them; in place of a folder, the files below it
 * @param folder where outputs belong if the user does not say: the first folder named, or that of the first file
 */
record ModelInput(List<Path> files, Path folder) {

    static ModelInput of(List<Path> paths) throws RefusalException {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(path);
            }
        }
        var first = paths.get(0);
        return new ModelInput(List.copyOf(files), Files.isDirectory(first) ? first : first.resolveSibling(""));
    }

    private static List<Path> below(Path folder) throws RefusalException {
        var found = new ArrayList<Path>();
        try {
            // The folder may be a link, which a walk would not enter.
            var real = folder.toRealPath();
            Files.walkFileTree(real, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return !visited.equals(real) && visited.getFileName().toString().startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ErdslFile.ENDING)) {
                        found.add(folder.resolve(real.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT,
                    "The folder " + folder + " cannot be read to its end: " + FailureReason.of(e) + ".", e);
        }
        if (found.isEmpty()) {
            throw new RefusalException(ExitCode.INPUT,
                    "The folder " + folder + " holds no " + ErdslFile.ENDING + " file.");
        }
        return found.stream().sorted().toList();
    }
}
