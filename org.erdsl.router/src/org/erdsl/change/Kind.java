package org.erdsl.change;

/** What a statement at the top of a configuration defines, in the order in which a router has to know it. */
enum Kind {
    /** A list of prefixes, communities or AS paths. */
    LIST,
    /** An entry of a route map. */
    POLICY,
    /** An interface, a static route, a BFD profile. */
    PLACE,
    /** What runs sessions. */
    PROCESS
}
