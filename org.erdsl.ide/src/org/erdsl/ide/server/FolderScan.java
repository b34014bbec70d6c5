package org.erdsl.ide.server;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriExtensions;
import org.erdsl.files.ErdslFile;
import org.erdsl.resource.FileUris;

/**
 * Finds the model files of a folder. Links to folders are not entered: Xtext's own scan would follow one to the root of
 * the machine, and one to its own folder for ever. What cannot be looked into is passed over.
 */
final class FolderScan implements IFileSystemScanner {

    @Inject
    private UriExtensions uris;

    @Override
    public void scan(URI root, IAcceptor<URI> found) {
        FileUris.path(root).ifPresent(folder -> scan(folder, found));
    }

    private void scan(Path folder, IAcceptor<URI> found) {
        try {
            // The folder itself may be a link, which a walk would not enter.
            var real = Files.exists(folder) ? folder.toRealPath() : folder;
            Files.walkFileTree(real, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ErdslFile.ENDING)) {
                        found.accept(uris.toEmfUri(folder.resolve(real.relativize(file)).toUri()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
