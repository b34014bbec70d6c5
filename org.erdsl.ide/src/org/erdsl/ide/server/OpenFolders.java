package org.erdsl.ide.server;

import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.erdsl.resource.Reach;

/** The folders a client has open: of the files of this machine, only what is below them is read. */
@Singleton
final class OpenFolders implements Reach {

    private volatile List<Path> folders = List.of();

    /** Says which folders are open from now on. */
    void set(Collection<Path> open) {
        folders = open.stream().flatMap(folder -> Stream.of(folder, real(folder))).distinct().toList();
    }

    /** A link counts as what it leads to. */
    @Override
    public boolean includes(Path path) {
        var real = real(path);
        return folders.stream().anyMatch(real::startsWith);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // There is no such file, so there is nothing to read either.
            return path;
        }
    }
}
