package org.erdsl.resource;

import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;

import com.google.inject.Inject;

/**
 * Holds files that are read by the language this set was injected by.
 *
 * <p>EMF asks one registry of the whole process who reads {@code .erdsl}, and that names whichever injector was set up
 * last. What another injector reads refers to that one's copy of the grammar, which the services of this one do not
 * know: completion, for one, then proposes nothing. So the set brings its own answer and asks EMF for all else.
 *
 * <p>Whatever asks for a file, through a name, an import or a URI of a client, gets it through
 * {@link ModelFileHandler}: model files of this machine, and nothing from elsewhere.
 */
public class LanguageResourceSet extends SynchronizedXtextResourceSet {

    private Reach reach = Reach.EVERYWHERE;

    /** @param factory reads files with the extensions of the language */
    @Inject
    public LanguageResourceSet(IResourceFactory factory, FileExtensionProvider extensions) {
        extensions.getFileExtensions().forEach(extension ->
                getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, factory));
        getURIConverter().getURIHandlers().clear();
        getURIConverter().getURIHandlers().add(new ModelFileHandler(this::reach));
    }

    /** Which files may be read; all, unless {@link #confine} was called. */
    public Reach reach() {
        return reach;
    }

    /** Says which files may be read from now on. */
    public void confine(Reach within) {
        reach = within;
    }
}
