package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What one file adds to a look-up. */
final class FilePart<K, V> {

    private final LandscapeFile file;
    /** By key a value, or {@link Several}: nearly every key has one. */
    private final Map<K, Object> values;
    private final Map<Resource, LandscapeFile> filesOfKeys = new HashMap<>();
    private final List<FilePart<K, V>> alone = List.of(this);
    private boolean lacksSomething;
    private int position;

    /**
     * @param files the files of the landscape, by resource
     * @param values an empty map
     */
    FilePart(LandscapeFile file, Map<Resource, LandscapeFile> files, Contribution<K, V> contribution,
            Map<K, Object> values) {
        this.file = file;
        this.values = values;
        contribution.collect(file, (key, value) -> {
            if (key != null) {
                remember(key, files);
                values.merge(key, value, FilePart::joined);
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

    private static Object joined(Object some, Object another) {
        var several = some instanceof Several list ? list : new Several();
        if (several.isEmpty()) {
            several.add(some);
        }
        several.add(another);
        return several;
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

    @SuppressWarnings("unchecked") // the only place that puts values there
    List<V> of(K key) {
        var value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Several several ? (List<V>) Collections.unmodifiableList(several) : List.of((V) value);
    }

    Map<K, ?> values() {
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

    private static final class Several extends ArrayList<Object> {

        private static final long serialVersionUID = 1;

        Several() {
            super(2);
        }
    }
}
