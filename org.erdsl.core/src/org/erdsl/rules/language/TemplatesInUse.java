package org.erdsl.rules.language;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Templatable;

/** The templates of a landscape that something is like. */
final class TemplatesInUse {

    private static final Contribution<Templatable, Templatable> BY_TEMPLATE =
            Contribution.ofDeclared(Templatable.class, (element, add) -> add.accept(element.getLike(), element));

    private final Lookup<Templatable, Templatable> templates;

    TemplatesInUse(Landscape landscape) {
        templates = landscape.lookup(BY_TEMPLATE);
    }

    boolean contains(Templatable template) {
        return templates.contains(template);
    }
}
