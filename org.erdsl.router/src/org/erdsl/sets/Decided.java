package org.erdsl.sets;

import java.util.List;

/**
 * Routes that go the same way through a policy.
 *
 * @param diagram the routes, with the variables of what is not understood
 * @param treatment what becomes of them
 * @param steps the terms that had a part in it, the one that decides last
 */
record Decided(int diagram, Treatment treatment, List<Step> steps) {

    Decided {
        steps = List.copyOf(steps);
    }
}
