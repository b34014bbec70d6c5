package org.erdsl.live;

import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.Community;

/**
 * What a plan means to become of routes.
 *
 * @param fate whether it takes them
 * @param communities what of their communities is worth saying: those of Microsoft; none where they are not known
 * @param communitiesKnown whether they are known
 * @param localPreference the local preference they are to get, where the plan gives one
 * @param otherwise whether an accepted route has another local preference
 */
record Verdict(Fate fate, Set<Community> communities, boolean communitiesKnown, OptionalInt localPreference,
        boolean otherwise) {

    /** Whether a plan takes a route. */
    enum Fate { WANTED, UNWANTED, UNDECIDED }

    boolean isWanted() {
        return fate == Fate.WANTED;
    }

    boolean isUnwanted() {
        return fate == Fate.UNWANTED;
    }

    /** The same verdict on routes whose communities are not told. */
    Verdict withoutCommunities() {
        return new Verdict(fate, Set.of(), communitiesKnown, localPreference, otherwise);
    }
}
