package org.erdsl.ide.server;

import com.google.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.erdsl.library.Library;

/**
 * Reads the files of the built-in library besides those of the workspace folders: they lie in no folder, and all
 * projects share them.
 */
class LibraryAwareWorkspace extends ConfinedWorkspace {

    @Inject
    private Library library;

    @Override
    public Pair<? super Document, ? super XtextResource> read(URI uri) {
        if (!Library.isLibrary(uri)) {
            return super.read(uri);
        }
        var resource = library.textResource(uri);
        return Tuples.pair(getDocument(resource), resource);
    }
}
