package org.erdsl.rules.language;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Element;
import org.erdsl.model.Fact;
import org.erdsl.model.NamedElement;

/** What imports may name: the elements of a landscape that are in a namespace, and with {@code .*} the namespaces. */
final class ImportableNames {

    private static final Contribution<String, Element> BY_NAME = Contribution.ofFiles((file, add) -> {
        if (file.getNamespace() == null) {
            return;
        }
        var isFirst = true;
        for (var element : file.getElements()) {
            if (element instanceof NamedElement named && !(element instanceof Fact)) {
                add.accept(file.getNamespace() + "." + named.getName(), element);
                if (isFirst) {
                    add.accept(file.getNamespace() + ".*", element);
                    isFirst = false;
                }
            }
        }
    });

    private final Lookup<String, Element> names;

    ImportableNames(Landscape landscape) {
        names = landscape.lookup(BY_NAME);
    }

    boolean contains(String imported) {
        return names.contains(imported);
    }
}
