package org.erdsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.erdsl.model.ModelFactory;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of the index say what Xtext's say, and know nothing of each other. */
class NameIndexTest {

    private static final int STEPS = 400;
    private static final int MOST_COPIES = 4;

    private static final List<URI> FILES = IntStream.range(0, 40)
            .mapToObj(file -> URI.createURI("file:/models/f" + file + ".erdsl")).toList();

    private static final List<String> NAMES = List.of("paris", "Paris", "rome", "oslo", "bern", "wien");

    /** One of ours, and one of Xtext's to which the same was done. */
    private record Pair(ResourceDescriptionsData index, ResourceDescriptionsData expected) {

        Pair copy() {
            return new Pair(index.copy(), expected.copy());
        }

        void add(URI file, IResourceDescription description) {
            index.addDescription(file, description);
            expected.addDescription(file, description);
        }

        void remove(URI file) {
            index.removeDescription(file);
            expected.removeDescription(file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void copiesSayWhatXtextsSay(long seed) {
        var random = new Random(seed);
        var pairs = new ArrayList<>(List.of(new Pair(new NameIndex(), new ResourceDescriptionsData(List.of()))));
        for (var step = 0; step < STEPS; step++) {
            var pair = pairs.get(random.nextInt(pairs.size()));
            var file = FILES.get(random.nextInt(FILES.size()));
            switch (random.nextInt(8)) {
                case 0 -> {
                    if (pairs.size() == MOST_COPIES) {
                        pairs.remove(random.nextInt(pairs.size()));
                    }
                    pairs.add(pair.copy());
                }
                case 1, 2 -> pair.remove(file);
                default -> pair.add(file, file(file, random));
            }
            for (var each : pairs) {
                assertEquals(said(each.expected()), said(each.index()), "seed " + seed + ", step " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 40})
    void orderIsThatOfTheLastChanges(int files) {
        var random = new Random(files);
        var pair = new Pair(new NameIndex(), new ResourceDescriptionsData(List.of()));
        FILES.forEach(file -> pair.add(file, file(file, random)));
        var copy = pair.copy();
        FILES.subList(0, files).forEach(file -> copy.add(file, file(file, random)));
        copy.add(FILES.get(0), file(FILES.get(0), random));
        assertEquals(List.copyOf(copy.expected().getAllURIs()), List.copyOf(copy.index().getAllURIs()));
        assertEquals(FILES, List.copyOf(pair.index().getAllURIs()));
    }

    /** Everything that is asked of an index; the order of files is told apart from it. */
    private static Map<String, Object> said(ResourceDescriptionsData index) {
        var said = new LinkedHashMap<String, Object>();
        said.put("empty", index.isEmpty());
        said.put("files", sorted(index.getAllURIs()));
        said.put("descriptions", sorted(index.getAllResourceDescriptions(), file -> file.getURI() + "@" + System.identityHashCode(file)));
        for (var file : FILES) {
            said.put(file.lastSegment(), System.identityHashCode(index.getResourceDescription(file)));
        }
        said.put("elements", elements(index.getExportedObjects()));
        said.put("sites", elements(index.getExportedObjectsByType(Literals.SITE)));
        said.put("routers", elements(index.getExportedObjectsByType(Literals.ROUTER)));
        for (var name : NAMES) {
            var qualified = QualifiedName.create(name);
            said.put(name, elements(index.getExportedObjects(Literals.SITE, qualified, false)));
            said.put(name + " in any case", elements(index.getExportedObjects(Literals.SITE, qualified, true)));
        }
        for (var element : index.getExportedObjects()) {
            assertTrue(Streams.stream(index.getExportedObjectsByObject(element.getEObjectOrProxy()))
                    .anyMatch(found -> found == element), element::toString);
        }
        return said;
    }

    private static List<String> elements(Iterable<IEObjectDescription> elements) {
        return sorted(elements, element -> element.getEObjectURI() + " " + element.getQualifiedName());
    }

    private static <T> List<String> sorted(Iterable<T> all) {
        return sorted(all, Object::toString);
    }

    private static <T> List<String> sorted(Iterable<T> all, Function<T, String> text) {
        return Streams.stream(all).map(text).sorted().toList();
    }

    /** A file of up to three sites. */
    private static IResourceDescription file(URI uri, Random random) {
        var names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        var resource = new ResourceImpl(uri);
        var elements = names.subList(0, random.nextInt(4)).stream().map(name -> {
            Site site = ModelFactory.eINSTANCE.createSite();
            resource.getContents().add(site);
            return EObjectDescription.create(QualifiedName.create(name), site);
        }).collect(Collectors.toList());
        return new AbstractResourceDescription() {

            @Override
            protected List<IEObjectDescription> computeExportedObjects() {
                return elements;
            }

            @Override
            public Iterable<QualifiedName> getImportedNames() {
                return List.of();
            }

            @Override
            public Iterable<IReferenceDescription> getReferenceDescriptions() {
                return List.of();
            }

            @Override
            public URI getURI() {
                return uri;
            }
        };
    }
}
