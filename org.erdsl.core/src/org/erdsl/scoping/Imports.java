package org.erdsl.scoping;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.erdsl.model.Import;
import org.erdsl.model.Model;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The files a file imports, and theirs in turn. */
@Singleton
public class Imports {

    @Inject
    private IResourceServiceProvider.Registry registry;

    /** Every imported file that exists, nearest first, without the importing file itself. */
    public List<Resource> transitive(Resource resource) {
        if (!importsSomething(resource)) {
            return List.of();
        }
        var found = new LinkedHashMap<URI, Resource>();
        var open = new ArrayDeque<Resource>();
        found.put(resource.getURI(), resource);
        open.add(resource);
        while (!open.isEmpty()) {
            for (var content : open.remove().getContents()) {
                if (content instanceof Model model) {
                    for (var imported : model.getImports()) {
                        load(imported).filter(r -> found.putIfAbsent(r.getURI(), r) == null).ifPresent(open::add);
                    }
                }
            }
        }
        found.remove(resource.getURI());
        return List.copyOf(found.values());
    }

    private static boolean importsSomething(Resource resource) {
        for (var content : resource.getContents()) {
            if (content instanceof Model model && !model.getImports().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The file an import names, when it can be read. */
    public Optional<Resource> load(Import imported) {
        var importing = imported.eResource();
        if (imported.getImportURI() == null || !imported.getImportURI().endsWith(".erdsl")) {
            return Optional.empty();
        }
        var resourceSet = importing.getResourceSet();
        var uri = URI.createURI(imported.getImportURI());
        try {
            uri = uri.resolve(importing.getURI());
            return Optional.ofNullable(resourceSet.getResource(uri, true));
        } catch (WrappedException | IllegalArgumentException e) {
            // A failed load leaves an empty resource behind, which would pass for a file the next time.
            resourceSet.getResources().remove(resourceSet.getResource(uri, false));
            return Optional.empty();
        }
    }

    /** The named elements of a file. */
    public IResourceDescription describe(Resource resource) {
        return registry.getResourceServiceProvider(resource.getURI())
                .getResourceDescriptionManager()
                .getResourceDescription(resource);
    }
}
