package org.erdsl.rules.language;

import java.util.HashSet;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Templatable;

/** The templates of a landscape that something is like. */
final class TemplatesInUse {

    private final Set<Templatable> templates = new HashSet<>();

    TemplatesInUse(Landscape landscape) {
        for (var element : landscape.declared(Templatable.class)) {
            if (element.getLike() != null) {
                templates.add(element.getLike());
            }
        }
    }

    boolean contains(Templatable template) {
        return templates.contains(template);
    }
}
