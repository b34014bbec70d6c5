package org.erdsl.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.erdsl.files.ErdslFile;
import org.erdsl.files.UnreadableTextException;

/**
 * The one door through which files come into a {@link LanguageResourceSet}. EMF's own would open whatever a URI says:
 * an address in a network, an archive, a device. Here a URI names a model file of this machine, or nothing.
 */
final class ModelFileHandler extends URIHandlerImpl {

    private final Supplier<Reach> reach;

    /** @param reach what may be read; asked each time */
    ModelFileHandler(Supplier<Reach> reach) {
        this.reach = reach;
    }

    /** There is no other handler, so this one answers for every URI. */
    @Override
    public boolean canHandle(URI uri) {
        return true;
    }

    /** @throws UnreadableTextException when the URI names no model file that may be read */
    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        return new ByteArrayInputStream(read(uri));
    }

    private byte[] read(URI uri) throws UnreadableTextException {
        var path = FileUris.path(uri)
                .orElseThrow(() -> new UnreadableTextException(uri, "is not the path of a file on this machine"));
        if (!reach.get().includes(path)) {
            throw new UnreadableTextException(path, "is outside the folders that are open");
        }
        return ErdslFile.read(path, path);
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return FileUris.path(uri).filter(path -> reach.get().includes(path)).filter(Files::exists).isPresent();
    }

    /** Nothing is asked of files but their text. */
    @Override
    public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
        return Map.of();
    }

    @Override
    public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
        throw readOnly(uri);
    }

    @Override
    public Map<String, ?> contentDescription(URI uri, Map<?, ?> options) throws IOException {
        throw new UnreadableTextException(uri, "is not an erdsl file: its name does not end in " + ErdslFile.ENDING);
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
        throw readOnly(uri);
    }

    @Override
    public void delete(URI uri, Map<?, ?> options) throws IOException {
        throw readOnly(uri);
    }

    private static IOException readOnly(URI uri) {
        return new IOException(uri + " is only read here.");
    }
}
