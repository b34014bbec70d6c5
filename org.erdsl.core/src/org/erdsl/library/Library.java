package org.erdsl.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * The facts of Microsoft that every model sees: regions, communities, connector types, peering locations and what
 * circuits can do, written in erdsl. All models share them, and nobody changes them. They are read from the form
 * prepared at build time, subject by subject as they are needed; the text is read where places in it are asked for, and
 * for everything where the library has not been prepared.
 */
@Singleton
public class Library {

    /** The scheme of the URIs of library files: {@code library:/azure.erdsl}. */
    public static final String SCHEME = "library";

    private final Provider<XtextResourceSet> resourceSets;
    private final Map<EClass, IScope> scopes = new ConcurrentHashMap<>();
    private final Map<EClass, List<LibraryEntry>> entries = new ConcurrentHashMap<>();
    private LibraryContent content;
    private TextContent text;

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
        return BundledFiles.text(uri.lastSegment());
    }

    /** Whether the build has prepared the library. */
    public static boolean isPrepared() {
        return PreparedContent.open().isPresent();
    }

    /**
     * A library file with the places of everything in it. Its elements stand for those in {@link #elements()}, which
     * may have no places.
     *
     * @param uri the URI of the file or of one of its elements
     * @throws IllegalArgumentException when the library has no such file
     */
    public XtextResource textResource(URI uri) {
        return text().resource(uri.lastSegment());
    }

    /** The element in the text that stands for an element of the library. */
    public EObject inText(EObject element) {
        var uri = EcoreUtil.getURI(element);
        return textResource(uri).getEObject(uri.fragment());
    }

    /** Every element of the library, in the order of its files. */
    public List<NamedElement> elements() {
        return elements(NamedElement.class, ModelPackage.Literals.NAMED_ELEMENT);
    }

    /** The elements of this type and its subtypes, in the order of files and lines. Only their subjects are read. */
    public <T extends NamedElement> List<T> elements(Class<T> type) {
        return elements(type, (EClass) ModelPackage.eINSTANCE.getEClassifier(type.getSimpleName()));
    }

    /** The element of this class and name. */
    public Optional<NamedElement> find(EClass type, String name) {
        var found = scope(type).getSingleElement(QualifiedName.create(name));
        return Optional.ofNullable(found).map(description -> (NamedElement) description.getEObjectOrProxy());
    }

    private <T extends NamedElement> List<T> elements(Class<T> type, EClass eClass) {
        return entries(eClass).stream().map(content()::element).map(type::cast).toList();
    }

    /** The elements of this type and its subtypes, by name. */
    public IScope scope(EClass type) {
        // First, because linking the library's text asks for scopes too.
        content();
        return scopes.computeIfAbsent(type, this::createScope);
    }

    private IScope createScope(EClass type) {
        return MapBasedScope.createScope(IScope.NULLSCOPE, entries(type).stream()
                .map(entry -> (IEObjectDescription) new LibraryDescription(entry, content()))
                .toList());
    }

    private List<LibraryEntry> entries(EClass type) {
        var all = content().entries();
        return entries.computeIfAbsent(type, key -> all.stream()
                .filter(entry -> key.isSuperTypeOf(entry.type()))
                .toList());
    }

    private synchronized LibraryContent content() {
        if (content == null) {
            var prepared = PreparedContent.open();
            if (prepared.isPresent()) {
                content = prepared.get();
            } else {
                content = text();
                // The references inside the library are looked up in its own elements.
                text().resolve();
            }
        }
        return content;
    }

    private synchronized TextContent text() {
        if (text == null) {
            text = new TextContent(resourceSets.get());
        }
        return text;
    }

    /** The whole library, read from its text. */
    TextContent readText() {
        text().resolve();
        return text();
    }
}
