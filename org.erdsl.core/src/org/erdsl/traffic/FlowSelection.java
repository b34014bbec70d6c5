package org.erdsl.traffic;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.Connector;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Site;

/**
 * The flows people ask about: those that concern an environment, a connector, a gateway or a site by its name, or
 * every one of a kind: {@code gateway}. Where several elements bear a name, the kind goes first: {@code site:amsterdam}.
 */
public final class FlowSelection {

    private static final Map<String, Class<? extends NamedElement>> KINDS = kinds();

    private final Map<String, Set<NamedElement>> byName = new LinkedHashMap<>();
    private final Landscape landscape;

    public FlowSelection(Landscape landscape) {
        this.landscape = landscape;
        KINDS.forEach((kind, type) -> landscape.all(type).forEach(element -> {
            var name = Names.of(element);
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(element);
            byName.computeIfAbsent(kind + ":" + name, key -> new LinkedHashSet<>()).add(element);
        }));
    }

    private static Map<String, Class<? extends NamedElement>> kinds() {
        var kinds = new LinkedHashMap<String, Class<? extends NamedElement>>();
        kinds.put("environment", Environment.class);
        kinds.put("connector", Connector.class);
        kinds.put("gateway", Gateway.class);
        kinds.put("site", Site.class);
        return kinds;
    }

    /**
     * The flows that concern what is named; all where nothing is named.
     *
     * @param names names of elements, or of kinds of elements
     * @throws IllegalArgumentException when nothing or several elements bear a name; the message is a sentence
     */
    public List<Flow> of(List<Flow> flows, List<String> names) {
        if (names.isEmpty()) {
            return flows;
        }
        var wanted = new LinkedHashSet<NamedElement>();
        names.forEach(name -> wanted.addAll(find(name)));
        return flows.stream().filter(flow -> flow.about().stream().anyMatch(wanted::contains)).toList();
    }

    private Set<? extends NamedElement> find(String name) {
        var found = byName.getOrDefault(name, Set.of());
        if (found.size() == 1) {
            return found;
        }
        if (found.isEmpty() && KINDS.containsKey(name)) {
            return new LinkedHashSet<>(landscape.all(KINDS.get(name)));
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "The model has no environment, connector, gateway or site '" + name + "'.");
        }
        throw new IllegalArgumentException("'" + name + "' is the name of several elements; say which: "
                + found.stream().map(element -> kind(element) + ":" + name).collect(Collectors.joining(", ")) + ".");
    }

    private static String kind(NamedElement element) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().isInstance(element))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
