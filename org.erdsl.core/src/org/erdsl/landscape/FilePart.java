package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What one file adds to a look-up. */
final class FilePart<K, V> {

    private final LandscapeFile file;
    private final Map<K, List<V>> values;
    private final Map<Resource, LandscapeFile> filesOfKeys = new HashMap<>();
    private final List<FilePart<K, V>> alone = List.of(this);
    private boolean lacksSomething;
    private int position;

    /**
     * @param files the files of the landscape, by resource
     * @param values an empty map
     */
    FilePart(LandscapeFile file, Map<Resource, LandscapeFile> files, Contribution<K, V> contribution,
            Map<K, List<V>> values) {
        this.file = file;
        this.values = values;
        contribution.collect(file, (key, value) -> {
            if (key != null) {
                remember(key, files);
                // Nearly every key has one value.
                values.merge(key, List.of(value), FilePart::joined);
            }
        });
    }

    private void remember(Object key, Map<Resource, LandscapeFile> files) {
        if (key instanceof ElementKey part) {
            remember(part.element(), files);
        } else if (key instanceof EObject element) {
            var resource = element.eResource();
            lacksSomething |= resource == null;
            if (resource != file.model().eResource()) {
                filesOfKeys.put(resource, files.get(resource));
            }
        }
    }

    static <T> List<T> joined(List<T> some, List<T> others) {
        var all = some instanceof ArrayList<T> list ? list : new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether it says of a landscape of these files what one says that is made anew. */
    boolean isValid(LandscapeFile present, Map<Resource, LandscapeFile> files) {
        return present == file && !lacksSomething && filesOfKeys.entrySet().stream()
                .allMatch(known -> files.get(known.getKey()) == known.getValue());
    }

    LandscapeFile file() {
        return file;
    }

    Set<K> keys() {
        return values.keySet();
    }

    List<V> of(K key) {
        return values.getOrDefault(key, List.of());
    }

    Map<K, List<V>> values() {
        return values;
    }

    /** A list of nothing but this. */
    List<FilePart<K, V>> alone() {
        return alone;
    }

    int position() {
        return position;
    }

    void moveTo(int present) {
        position = present;
    }
}
