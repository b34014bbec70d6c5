package org.erdsl.scoping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.erdsl.files.ErdslFile;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.model.Import;
import org.erdsl.model.Model;
import org.erdsl.resource.UnreadableFile;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The files a file imports, and theirs in turn. */
@Singleton
public class Imports {

    private static final String WRITE_A_PATH = "write its path relative to this file";

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
        return ImportTarget.of(imported).flatMap(uri -> load(uri, imported.eResource().getResourceSet()));
    }

    private static Optional<Resource> load(URI uri, ResourceSet resourceSet) {
        var known = resourceSet.getResource(uri, false);
        if (known != null) {
            return Optional.of(known).filter(resource -> !UnreadableFile.is(resource));
        }
        // Asked before, because a failed load leaves an empty resource behind, which would pass for a file.
        return unreadable(uri, resourceSet).isPresent()
                ? Optional.empty()
                : Optional.of(resourceSet.getResource(uri, true)).filter(resource -> !UnreadableFile.is(resource));
    }

    private static Optional<UnreadableTextException> unreadable(URI uri, ResourceSet resourceSet) {
        try (var stream = resourceSet.getURIConverter().createInputStream(uri, Map.of())) {
            return Optional.empty();
        } catch (UnreadableTextException e) {
            return Optional.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the file an import names cannot be read, in words that follow a colon; nothing where it can be. */
    public Optional<String> refusal(Import imported) {
        if (ImportTarget.isAddress(imported.getImportURI())) {
            return Optional.of("it is an address, and an import names a file; " + WRITE_A_PATH);
        }
        if (!imported.getImportURI().endsWith(ErdslFile.ENDING)) {
            return Optional.of("names of erdsl files end in `" + ErdslFile.ENDING + "`; " + WRITE_A_PATH);
        }
        var missing = "there is no such file beside this one; " + WRITE_A_PATH;
        var target = ImportTarget.of(imported);
        if (target.isEmpty()) {
            return Optional.of(missing);
        }
        return load(imported).isPresent()
                ? Optional.empty()
                : unreadable(target.get(), imported.eResource().getResourceSet())
                        .map(failure -> failure.isMissing() ? missing : "it " + failure.reason());
    }

    /** The named elements of a file. */
    public IResourceDescription describe(Resource resource) {
        return registry.getResourceServiceProvider(resource.getURI())
                .getResourceDescriptionManager()
                .getResourceDescription(resource);
    }
}
