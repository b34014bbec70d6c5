package org.erdsl.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/** The library read from its text, with the places of everything in it. */
final class TextContent implements LibraryContent {

    private final XtextResourceSet resourceSet;
    private List<LibraryEntry> entries;

    /** @param resourceSet an empty one, which keeps the files that are read */
    TextContent(XtextResourceSet resourceSet) {
        this.resourceSet = resourceSet;
    }

    /** A file of the library; its references are resolved when they are followed. */
    synchronized XtextResource resource(String name) {
        var uri = BundledFiles.uri(name);
        var known = (XtextResource) resourceSet.getResource(uri, false);
        return known == null ? read(uri, BundledFiles.text(name)) : known;
    }

    private XtextResource read(URI uri, String text) {
        var resource = (XtextResource) resourceSet.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    @Override
    public synchronized List<LibraryEntry> entries() {
        if (entries == null) {
            entries = BundledFiles.NAMES.stream().flatMap(file -> entries(file).stream()).toList();
        }
        return entries;
    }

    private List<LibraryEntry> entries(String file) {
        var found = new ArrayList<LibraryEntry>();
        for (var element : model(file).getElements()) {
            var named = (NamedElement) element;
            found.add(new LibraryEntry(named.eClass(), named.getName(), file, found.size()));
        }
        return found;
    }

    private Model model(String file) {
        return (Model) resource(file).getContents().get(0);
    }

    @Override
    public NamedElement element(LibraryEntry entry) {
        return (NamedElement) model(entry.file()).getElements().get(entry.position());
    }

    /**
     * Follows every reference.
     *
     * @throws IllegalStateException when a file has a syntax error or a reference that leads nowhere
     */
    void resolve() {
        for (var name : BundledFiles.NAMES) {
            var resource = resource(name);
            EcoreUtil.resolveAll(resource);
            for (var error : resource.getErrors()) {
                throw new IllegalStateException(
                        resource.getURI() + ", line " + error.getLine() + ": " + error.getMessage());
            }
        }
    }
}
