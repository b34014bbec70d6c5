package org.erdsl.sets;

import java.util.ArrayList;
import java.util.List;

/**
 * Routes on their way through a policy.
 *
 * @param routes the routes, as a diagram
 * @param attributes what has become of them
 * @param otherwise whether they are accepted if nothing decides; null for nothing said
 * @param steps the terms that had a part in it
 * @param use which policy of the chain they are in, from 0
 */
record Way(int routes, Attributes attributes, Boolean otherwise, List<Step> steps, int use) {

    Way with(int others) {
        return new Way(others, attributes, otherwise, steps, use);
    }

    Way with(Attributes others) {
        return new Way(routes, others, otherwise, steps, use);
    }

    Way withOtherwise(Boolean accept) {
        return new Way(routes, attributes, accept, steps, use);
    }

    Way with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Way(routes, attributes, otherwise, all, use);
    }

    Way toNextUse() {
        return new Way(routes, attributes, otherwise, steps, use + 1);
    }
}
