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
 */
public class LanguageResourceSet extends SynchronizedXtextResourceSet {

    /** @param factory reads files with the extensions of the language */
    @Inject
    public LanguageResourceSet(IResourceFactory factory, FileExtensionProvider extensions) {
        extensions.getFileExtensions().forEach(extension ->
                getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, factory));
    }
}
