package org.erdsl.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;
import org.erdsl.model.Import;
import org.erdsl.model.Model;

/**
 * Lets a name be written short: first those of the file's own namespace, then those it imports, then those in no
 * namespace.
 */
public final class NamespaceScopes extends ImportedNamespaceAwareLocalScopeProvider {

    @Override
    protected String getImportedNamespace(EObject object) {
        return object instanceof Import imported ? imported.getImportedNamespace() : null;
    }

    @Override
    protected IScope getLocalElementsScope(IScope parent, EObject context, EReference reference) {
        if (!(context instanceof Model file)) {
            return parent;
        }
        var type = reference.getEReferenceType();
        var scope = parent;
        var imported = getImportedNamespaceResolvers(file, false);
        if (!imported.isEmpty()) {
            scope = createImportScope(scope, imported, null, type, false);
        }
        if (file.getNamespace() != null) {
            var own = doCreateImportNormalizer(NamespaceNames.of(file.getNamespace()), true, false);
            scope = createImportScope(scope, List.of(own), null, type, false);
        }
        return scope;
    }
}
