package org.erdsl.library;

import java.util.List;

import org.erdsl.model.NamedElement;

/** The elements of the library, in one of its two forms. */
interface LibraryContent {

    /** Every element, in the order of files and lines. */
    List<LibraryEntry> entries();

    /** An element with all it refers to. It is not changed afterwards, so that threads can share it. */
    NamedElement element(LibraryEntry entry);
}
