package org.erdsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import org.erdsl.library.Library;

import com.google.common.base.Predicate;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * What a file sees beyond itself: first the files it is checked together with, then those it imports, then the
 * built-in library. A nearer declaration hides a farther one of the same name, so a company can correct a fact.
 */
public class ErdslGlobalScopeProvider extends DefaultGlobalScopeProvider {

    /** Asked once: there is one library, and a scope for every reference. */
    private final Supplier<Library> library;

    @Inject
    private Imports imports;

    @Inject
    ErdslGlobalScopeProvider(Provider<Library> library) {
        this.library = Suppliers.memoize(library::get);
    }

    @Override
    protected IScope getScope(Resource resource, boolean ignoreCase, EClass type,
            Predicate<IEObjectDescription> filter) {
        var libraryScope = library.get().scope(type);
        if (Library.isLibrary(resource.getURI())) {
            return libraryScope;
        }
        return getScope(importedScope(libraryScope, resource, type), resource, ignoreCase, type, filter);
    }

    /** Looks into the index of each file, nearest first: nothing is copied for a single reference. */
    private IScope importedScope(IScope outer, Resource resource, EClass type) {
        var scope = outer;
        var imported = imports.transitive(resource);
        for (var index = imported.size() - 1; index >= 0; index--) {
            scope = SelectableBasedScope.createScope(scope, imports.describe(imported.get(index)), type, false);
        }
        return scope;
    }
}
