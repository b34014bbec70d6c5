package org.erdsl.scoping;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.erdsl.files.ErdslFile;
import org.erdsl.model.Import;
import org.erdsl.resource.FileUris;

/**
 * What the text of an import names: an erdsl file of this machine, by its path, and nothing else. A model comes from
 * anybody, and its imports must not make erdsl ask anybody.
 */
public final class ImportTarget {

    /** A scheme, of which Windows' drives are none because they have one letter, or the name of a host. */
    private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*|[/\\\\]{2}.*");

    private ImportTarget() {
    }

    /** The URI of the file, whether there is one or not; nothing where the text can name none. */
    public static Optional<URI> of(Import imported) {
        var name = imported.getImportURI();
        return name == null || isAddress(name) || !name.endsWith(ErdslFile.ENDING)
                ? Optional.empty()
                : FileUris.resolve(imported.eResource().getURI(), name);
    }

    /** Whether the text of an import says where to ask, in a network or elsewhere, instead of naming a file. */
    static boolean isAddress(String name) {
        return ADDRESS.matcher(name).matches();
    }
}
