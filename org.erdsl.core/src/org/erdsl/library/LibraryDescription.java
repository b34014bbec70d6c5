package org.erdsl.library;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.AbstractEObjectDescription;

/** An element of the library for scopes: loaded when a reference to it is followed, not when it is looked up. */
final class LibraryDescription extends AbstractEObjectDescription {

    private final LibraryEntry entry;
    private final LibraryContent content;

    LibraryDescription(LibraryEntry entry, LibraryContent content) {
        this.entry = entry;
        this.content = content;
    }

    @Override
    public QualifiedName getName() {
        return QualifiedName.create(entry.name());
    }

    @Override
    public QualifiedName getQualifiedName() {
        return getName();
    }

    @Override
    public EClass getEClass() {
        return entry.type();
    }

    @Override
    public EObject getEObjectOrProxy() {
        return content.element(entry);
    }

    @Override
    public URI getEObjectURI() {
        return entry.uri();
    }
}
