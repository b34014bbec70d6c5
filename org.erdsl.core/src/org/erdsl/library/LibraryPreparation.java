package org.erdsl.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.ErdslStandaloneSetup;

import com.google.inject.Inject;

/** Prepares the library at build time, so that a check of a small model need not parse all of its text. */
public final class LibraryPreparation {

    private final Library library;

    @Inject
    LibraryPreparation(Library library) {
        this.library = library;
    }

    /**
     * Writes the prepared library.
     *
     * @param arguments the folder that receives it
     */
    public static void main(String... arguments) throws IOException {
        var injector = new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration();
        injector.getInstance(LibraryPreparation.class).write(Path.of(arguments[0]));
    }

    /**
     * Writes the index and every subject.
     *
     * @throws IllegalStateException when the text has errors
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var text = library.readText();
        try (var stream = Files.newOutputStream(folder.resolve(PreparedContent.INDEX))) {
            PreparedContent.writeIndex(text.entries(), stream);
        }
        for (var name : BundledFiles.NAMES) {
            var prepared = new PreparedResource(BundledFiles.uri(name));
            // A copy, because an element is in one resource only. References lead to the originals, whose URIs are
            // those of the copies.
            prepared.getContents().addAll(EcoreUtil.copyAll(text.resource(name).getContents()));
            try (var stream = Files.newOutputStream(folder.resolve(BundledFiles.preparedName(name)))) {
                prepared.save(stream, Map.of());
            }
        }
    }
}
