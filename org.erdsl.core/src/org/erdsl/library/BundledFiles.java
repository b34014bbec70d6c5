package org.erdsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;

/** The files of the library as the bundle carries them: each as text, and in a form prepared at build time. */
final class BundledFiles {

    /** In the order of their elements in {@link Library#elements()}. */
    static final List<String> NAMES = List.of(
            "geopolitical.erdsl", "azure.erdsl", "powerplatform.erdsl", "communities.erdsl", "connectors.erdsl",
            "countries.erdsl", "expressroute.erdsl", "skus.erdsl", "specialpurpose.erdsl");

    /** The folder of the bundle that holds both forms. */
    private static final String FOLDER = "/library/";

    private static final String TEXT_ENDING = ".erdsl";
    private static final String PREPARED_ENDING = ".prepared";

    private BundledFiles() {
    }

    static URI uri(String name) {
        return URI.createURI(Library.SCHEME + ":/" + name);
    }

    /**
     * The text of a file.
     *
     * @throws IllegalArgumentException when the library has no such file
     */
    static String text(String name) {
        try (var stream = Library.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("the library has no file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the prepared form of a file. */
    static String preparedName(String name) {
        return name.substring(0, name.length() - TEXT_ENDING.length()) + PREPARED_ENDING;
    }

    /** A file of the prepared form, or null when the library has not been prepared. */
    static InputStream prepared(String preparedName) {
        return Library.class.getResourceAsStream(FOLDER + preparedName);
    }
}
