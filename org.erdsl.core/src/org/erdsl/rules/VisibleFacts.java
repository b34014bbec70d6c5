package org.erdsl.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.Fact;

/** The facts a landscape sees: those the company declares, then those of the library they do not hide. */
final class VisibleFacts {

    private final Landscape landscape;
    private final Library library;
    private final Map<Class<?>, Map<String, ? extends Fact>> facts = new HashMap<>();
    private final Map<Class<?>, List<? extends Fact>> lists = new HashMap<>();

    VisibleFacts(Landscape landscape, Library library) {
        this.landscape = landscape;
        this.library = library;
    }

    @SuppressWarnings("unchecked") // the only place that puts lists there
    synchronized <T extends Fact> List<T> all(Class<T> type) {
        return (List<T>) lists.computeIfAbsent(type, key -> List.copyOf(byName(type).values()));
    }

    @SuppressWarnings("unchecked") // the only place that puts maps there
    synchronized <T extends Fact> Map<String, T> byName(Class<T> type) {
        return (Map<String, T>) facts.computeIfAbsent(type, key -> read(type));
    }

    private <T extends Fact> Map<String, T> read(Class<T> type) {
        var byName = new LinkedHashMap<String, T>();
        landscape.all(type).stream()
                .filter(fact -> fact.getName() != null)
                .forEach(fact -> byName.putIfAbsent(fact.getName(), fact));
        library.elements(type).forEach(fact -> byName.putIfAbsent(fact.getName(), fact));
        return byName;
    }
}
