package org.erdsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.erdsl.model.Fact;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/**
 * Names elements by the namespace of their file and their own name. Facts are in no namespace: they are true for
 * everybody, and one a company corrects takes the place of the library's.
 */
public final class NamespaceNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        return object instanceof NamedElement element && element.getName() != null ? nameOf(element) : null;
    }

    private static QualifiedName nameOf(NamedElement element) {
        var name = QualifiedName.create(element.getName());
        return element.eContainer() instanceof Model file && file.getNamespace() != null && !(element instanceof Fact)
                ? of(file.getNamespace()).append(name)
                : name;
    }

    /** The name of a namespace, from its text. */
    static QualifiedName of(String namespace) {
        return QualifiedName.create(namespace.split("\\."));
    }
}
