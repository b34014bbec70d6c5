package org.erdsl.lab;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to break a configuration, and what has to show it.
 *
 * @param name what is wrong
 * @param difference the line that says so, of those that {@link LabExpectation#differences} gives
 * @param edits the changes that make it so
 */
record Fault(String name, String difference, List<Edit> edits) {

    /** @param part a regular expression; @param instead what replaces it */
    record Edit(String part, String instead) {
    }

    Fault(String name, String difference) {
        this(name, difference, List.of());
    }

    Fault with(String part, String instead) {
        var all = new ArrayList<>(edits);
        all.add(new Edit(part, instead));
        return new Fault(name, difference, all);
    }

    /** @throws AssertionError when the configuration has no such part, so that no fault goes untried */
    String breaking(String configuration) {
        var broken = configuration;
        for (var edit : edits) {
            var next = broken.replaceAll(edit.part(), edit.instead());
            if (next.equals(broken)) {
                throw new AssertionError("the configuration has no part " + edit.part());
            }
            broken = next;
        }
        return broken;
    }

    @Override
    public String toString() {
        return name;
    }
}
