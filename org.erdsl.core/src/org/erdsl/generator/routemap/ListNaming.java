package org.erdsl.generator.routemap;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** What the prefix list or community list that a term looks into is called. */
@FunctionalInterface
public interface ListNaming {

    /**
     * The name of a list; lists of one kind with one name hold the same.
     *
     * @param match the condition of the term that needs the list
     */
    String name(RoutePolicy policy, PolicyTerm term, Match match);
}
