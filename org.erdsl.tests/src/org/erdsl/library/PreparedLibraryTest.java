package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.ErdslStandaloneSetup;
import org.erdsl.model.NamedElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Injector;

/** The form of the library that the build prepares says what its text says. */
class PreparedLibraryTest {

    private final Injector injector = new ErdslStandaloneSetup().createInjectorAndDoEMFRegistration();

    @TempDir
    private Path folder;

    /** Prepared anew from the text: every element, every value, every reference. */
    @Test
    void thePreparedFormEqualsTheText() throws IOException {
        injector.getInstance(LibraryPreparation.class).write(folder);
        var prepared = new ResourceSetImpl();
        prepared.getResourceFactoryRegistry().getProtocolToFactoryMap()
                .put(Library.SCHEME, (Resource.Factory) PreparedResource::new);
        for (var name : BundledFiles.NAMES) {
            var resource = prepared.createResource(BundledFiles.uri(name));
            try (var stream = Files.newInputStream(folder.resolve(BundledFiles.preparedName(name)))) {
                resource.load(stream, Map.of());
            }
        }
        var text = injector.getInstance(Library.class).readText();
        var compared = 0;
        for (var name : BundledFiles.NAMES) {
            var expected = contents(text.resource(name));
            var actual = contents(prepared.getResource(BundledFiles.uri(name), false));
            assertEquals(expected.size(), actual.size(), name);
            for (var index = 0; index < expected.size(); index++) {
                assertEquals(values(expected.get(index)), values(actual.get(index)), name);
                compared++;
            }
        }
        assertTrue(compared > 1750, "only " + compared + " elements");
    }

    @Test
    void theIndexNamesWhatTheTextDeclares() throws IOException {
        injector.getInstance(LibraryPreparation.class).write(folder);
        var text = injector.getInstance(Library.class).readText();
        try (var stream = Files.newInputStream(folder.resolve(PreparedContent.INDEX))) {
            assertEquals(text.entries(), PreparedContent.readIndex(stream));
        }
    }

    /** A build that does not prepare the library would fall back to the text, and nobody would notice but its users. */
    @Test
    @EnabledIfSystemProperty(named = "library.prepared", matches = "required")
    void theBuildShipsWhatIsPreparedFromThisText() throws IOException {
        assertTrue(Library.isPrepared(), "the build has not prepared the library");
        injector.getInstance(LibraryPreparation.class).write(folder);
        var names = new ArrayList<>(BundledFiles.NAMES.stream().map(BundledFiles::preparedName).toList());
        names.add(PreparedContent.INDEX);
        for (var name : names) {
            try (var shipped = BundledFiles.prepared(name)) {
                assertArrayEquals(Files.readAllBytes(folder.resolve(name)), shipped.readAllBytes(), name);
            }
        }
    }

    @Test
    void anElementInTheTextHasTheNameOfTheOneThatIsUsed() {
        var library = injector.getInstance(Library.class);
        for (var element : library.elements()) {
            var inText = (NamedElement) library.inText(element);
            assertEquals(element.getName(), inText.getName());
            assertEquals(element.eClass(), inText.eClass());
        }
        assertFalse(library.elements().isEmpty());
    }

    private static List<EObject> contents(Resource resource) {
        var contents = new ArrayList<EObject>();
        EcoreUtil.<EObject>getAllContents(resource, true).forEachRemaining(contents::add);
        return contents;
    }

    /** The type and the values of an element; of references the URIs they lead to. */
    private static List<String> values(EObject element) {
        var values = new ArrayList<String>();
        values.add(element.eClass().getName());
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)
                    && !(feature instanceof EReference reference && reference.isContainment())) {
                values.add(feature.getName() + " = " + shown(element.eGet(feature)));
            }
        }
        return values;
    }

    private static String shown(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(PreparedLibraryTest::shown).toList().toString();
        }
        if (value instanceof EObject target) {
            assertFalse(target.eIsProxy(), "a reference leads nowhere: " + target);
            return EcoreUtil.getURI(target).toString();
        }
        return value.getClass().getSimpleName() + " " + value;
    }
}
