package org.erdsl.resource;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.UriExtensions;

/** What paths and the URIs of files have to do with each other. */
public final class FileUris {

    private FileUris() {
    }

    /**
     * The path a URI stands for.
     *
     * @return the absolute path, normalized; nothing when the URI is of another scheme, names a host, or holds what no
     *     path can
     */
    public static Optional<Path> path(URI uri) {
        if (!uri.isFile() || uri.scheme() == null || hasHost(uri)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(uri.toFileString()).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean hasHost(URI uri) {
        return uri.authority() != null && !uri.authority().isEmpty();
    }

    /**
     * The URI of the file that another one names by its path.
     *
     * @param from the URI of the file in which the path is written
     * @param path relative to that file, or absolute
     * @return a URI written as the other one is; nothing when that is of no file, or when there can be no such path
     */
    public static Optional<URI> resolve(URI from, String path) {
        try {
            return path(from).map(base -> base.resolveSibling(path).normalize()).map(file -> like(from, file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The command line writes the URIs of files as EMF does, with one slash, and editors as Xtext does, with three. */
    private static URI like(URI from, Path file) {
        return from.authority() == null
                ? URI.createFileURI(file.toString())
                : new UriExtensions().toEmfUri(file.toUri());
    }
}
