package org.erdsl.platforms;

import java.util.ArrayList;
import java.util.List;

/**
 * A faulty variant of a configuration. A comparison that does not tell it from the right one is itself at fault.
 *
 * @param name what is wrong
 * @param edits the changes that make it so
 */
public record Mutant(String name, List<Edit> edits) {

    /** @param part a regular expression, multi-line; @param instead what replaces every match */
    public record Edit(String part, String instead) {
    }

    /** A mutant by one change. */
    public static Mutant of(String name, String part, String instead) {
        return new Mutant(name, List.of(new Edit(part, instead)));
    }

    /** With one more change. */
    public Mutant and(String part, String instead) {
        var all = new ArrayList<>(edits);
        all.add(new Edit(part, instead));
        return new Mutant(name, all);
    }

    /** @throws AssertionError when the configuration has no such part, so that no mutant goes untried */
    public String of(String configuration) {
        var faulty = configuration;
        for (var edit : edits) {
            var next = faulty.replaceAll("(?m)" + edit.part(), edit.instead());
            if (next.equals(faulty)) {
                throw new AssertionError(name + ": the configuration has no part " + edit.part());
            }
            faulty = next;
        }
        return faulty;
    }

    @Override
    public String toString() {
        return name;
    }
}
