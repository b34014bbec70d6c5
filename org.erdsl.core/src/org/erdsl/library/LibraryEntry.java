package org.erdsl.library;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/**
 * Where an element of the library is, known without loading it.
 *
 * @param type its class
 * @param name its name
 * @param file the name of its file
 * @param position its position among the elements of the file, from 0
 */
record LibraryEntry(EClass type, String name, String file, int position) {

    /** The URI of the element, the same for its text and its prepared form. */
    URI uri() {
        return BundledFiles.uri(file).appendFragment("//@elements." + position);
    }
}
