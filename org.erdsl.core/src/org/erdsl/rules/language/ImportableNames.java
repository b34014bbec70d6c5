package org.erdsl.rules.language;

import java.util.HashSet;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Fact;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/** What imports may name: the elements of a landscape that are in a namespace, and with {@code .*} the namespaces. */
final class ImportableNames {

    private final Set<String> names = new HashSet<>();

    ImportableNames(Landscape landscape) {
        for (var element : landscape.declared(NamedElement.class)) {
            if (!(element instanceof Fact) && element.eContainer() instanceof Model file && file.getNamespace() != null) {
                names.add(file.getNamespace() + ".*");
                names.add(file.getNamespace() + "." + element.getName());
            }
        }
    }

    boolean contains(String imported) {
        return names.contains(imported);
    }
}
