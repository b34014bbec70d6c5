package org.erdsl.landscape;

import org.erdsl.model.NamedElement;

/** What elements are called in sentences. An element nothing declares yet has neither name. */
public final class Names {

    private Names() {
    }

    /** The identifier of an element. */
    public static String of(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    /** The name people see, else the identifier. */
    public static String display(NamedElement element) {
        return element.getDisplayName() == null ? of(element) : element.getDisplayName();
    }
}
