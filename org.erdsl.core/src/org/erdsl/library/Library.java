package org.erdsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * The facts of Microsoft that every model sees: Azure and Power Platform regions, service communities, connector types
 * and peering locations, written in erdsl. It is read once and shared by all models; nobody changes it afterwards.
 */
@Singleton
public class Library {

    /** The scheme of the URIs of library files: {@code library:/azure.erdsl}. */
    public static final String SCHEME = "library";

    private static final List<String> FILES = List.of(
            "geopolitical.erdsl", "azure.erdsl", "powerplatform.erdsl", "communities.erdsl", "connectors.erdsl",
            "countries.erdsl", "expressroute.erdsl", "skus.erdsl", "specialpurpose.erdsl");

    private final Provider<XtextResourceSet> resourceSets;
    private final Map<EClass, IScope> scopes = new ConcurrentHashMap<>();
    private List<NamedElement> elements;

    @Inject
    public Library(Provider<XtextResourceSet> resourceSets) {
        this.resourceSets = resourceSets;
    }

    public static boolean isLibrary(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    /**
     * The text of a library file, for whoever shows it.
     *
     * @param uri a URI with {@link #SCHEME}
     * @throws IllegalArgumentException when the library has no such file
     */
    public static String text(URI uri) {
        try (var stream = open(uri)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(URI uri) {
        var stream = Library.class.getResourceAsStream("/library/" + uri.lastSegment());
        if (stream == null) {
            throw new IllegalArgumentException("the library has no file " + uri);
        }
        return stream;
    }

    /** Every element of the library, in the order of its files. */
    public synchronized List<NamedElement> elements() {
        if (elements == null) {
            elements = load();
        }
        return elements;
    }

    /** The elements of this type and its subtypes, by name. */
    public IScope scope(EClass type) {
        // First, because linking the library while it is loaded asks for scopes too.
        elements();
        return scopes.computeIfAbsent(type, this::createScope);
    }

    private IScope createScope(EClass type) {
        return MapBasedScope.createScope(IScope.NULLSCOPE, elements().stream()
                .filter(type::isInstance)
                .map(Library::describe)
                .toList());
    }

    private static IEObjectDescription describe(NamedElement element) {
        return EObjectDescription.create(QualifiedName.create(element.getName()), element);
    }

    private List<NamedElement> load() {
        var resourceSet = resourceSets.get();
        for (var file : FILES) {
            var resource = resourceSet.createResource(URI.createURI(SCHEME + ":/" + file));
            try (var stream = open(resource.getURI())) {
                resource.load(stream, Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        elements = resourceSet.getResources().stream()
                .map(resource -> (Model) resource.getContents().get(0))
                .flatMap(model -> model.getElements().stream())
                .map(NamedElement.class::cast)
                .toList();
        // The references inside the library are looked up in the elements above.
        EcoreUtil.resolveAll(resourceSet);
        refuseBroken(resourceSet.getResources());
        return elements;
    }

    private static void refuseBroken(List<Resource> resources) {
        for (var resource : resources) {
            for (var error : resource.getErrors()) {
                throw new IllegalStateException(
                        resource.getURI() + ", line " + error.getLine() + ": " + error.getMessage());
            }
        }
    }
}
