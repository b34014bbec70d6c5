package org.erdsl.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.erdsl.ErdslStandaloneSetup;
import org.erdsl.model.Fact;
import org.erdsl.model.Model;

/** The files of the built-in library, parsed and linked as they are shipped in the bundle. */
final class LibraryFiles {

    private static final List<String> NAMES = List.of(
            "geopolitical.erdsl", "azure.erdsl", "powerplatform.erdsl", "communities.erdsl", "connectors.erdsl",
            "countries.erdsl", "expressroute.erdsl", "skus.erdsl", "specialpurpose.erdsl");

    private final XtextResourceSet resourceSet;

    private LibraryFiles(XtextResourceSet resourceSet) {
        this.resourceSet = resourceSet;
    }

    static LibraryFiles load() {
        var injector = new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration();
        var files = new LibraryFiles(injector.getInstance(XtextResourceSet.class));
        for (var name : NAMES) {
            files.read("library:/" + name, text(name));
        }
        EcoreUtil.resolveAll(files.resourceSet);
        return files;
    }

    private static String text(String name) {
        try (var stream = Model.class.getResourceAsStream("/library/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the bundle has no library/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and links a file of a company, which sees the library. */
    Resource read(String text) {
        var resource = read("company" + resourceSet.getResources().size() + ".erdsl", text);
        EcoreUtil.resolveAll(resource);
        return resource;
    }

    private Resource read(String uri, String text) {
        var resource = (XtextResource) resourceSet.createResource(URI.createURI(uri));
        try {
            resource.reparse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    List<Resource> resources() {
        return resourceSet.getResources();
    }

    /** Every fact of all files. */
    List<Fact> facts() {
        return resources().stream()
                .flatMap(resource -> ((Model) resource.getContents().get(0)).getElements().stream())
                .map(Fact.class::cast)
                .toList();
    }

    /** The facts of one kind, by name. */
    <T extends Fact> Map<String, T> facts(Class<T> type) {
        return facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toMap(Fact::getName, Function.identity(), LibraryFiles::refuseTwins, TreeMap::new));
    }

    private static <T extends Fact> T refuseTwins(T first, T second) {
        throw new IllegalStateException("two facts are named " + first.getName());
    }
}
