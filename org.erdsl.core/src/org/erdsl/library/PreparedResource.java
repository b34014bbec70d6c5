package org.erdsl.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;

/** A file of the library in its prepared form: EMF's binary one, under the URI of the text. */
final class PreparedResource extends BinaryResourceImpl {

    PreparedResource(URI uri) {
        super(uri);
    }

    /** Reads the prepared form from the bundle. */
    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded()) {
            return;
        }
        var name = BundledFiles.preparedName(getURI().lastSegment());
        try (var stream = BundledFiles.prepared(name)) {
            if (stream == null) {
                throw new FileNotFoundException("the library has no " + name);
            }
            load(stream, options);
        }
    }
}
