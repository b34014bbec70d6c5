package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.model.Element;
import org.erdsl.model.Model;

/** One file of a landscape, in one state: of its text, and of what it reuses. */
final class LandscapeFile {

    private final Model model;
    private final Object state;
    private final Map<Class<?>, List<Element>> elementsByClass = new LinkedHashMap<>();

    /** @param state is another object once the file has another state */
    LandscapeFile(Model model, Object state) {
        this.model = model;
        this.state = state;
        for (var element : model.getElements()) {
            elementsByClass.computeIfAbsent(element.getClass(), key -> new ArrayList<>()).add(element);
        }
    }

    Model model() {
        return model;
    }

    boolean isIn(Object present) {
        return state == present;
    }

    /** Every top-level element of this type, templates too, in the order of lines. */
    <T extends Element> List<T> declared(Class<T> type) {
        var classes = elementsByClass.keySet().stream().filter(type::isAssignableFrom).toList();
        if (classes.isEmpty()) {
            return List.of();
        }
        if (classes.size() == 1) {
            // Of one class, they are in order already.
            @SuppressWarnings("unchecked")
            var elements = (List<T>) elementsByClass.get(classes.get(0));
            return elements;
        }
        return model.getElements().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
