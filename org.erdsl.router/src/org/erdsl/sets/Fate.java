package org.erdsl.sets;

import java.util.List;

/**
 * What becomes of some routes, and by which terms.
 *
 * @param treatment what becomes of them
 * @param steps the terms that had a part in it, the one that decides last
 */
public record Fate(Treatment treatment, List<Step> steps) {

    public Fate {
        steps = List.copyOf(steps);
    }
}
