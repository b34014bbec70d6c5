package org.erdsl.difference;

import java.util.List;

import org.erdsl.difference.RouteChange.Kind;
import org.erdsl.sets.Aspect;

/** Which way routes go. */
enum RouteDirection {

    IN(Kind.ACCEPTED, Kind.REJECTED, Kind.ACCEPTED_OTHERWISE, List.of(Aspect.values())),
    /** Of a route that goes out, what a router does to its own attributes does not leave it. */
    OUT(Kind.ADVERTISED, Kind.WITHDRAWN, Kind.ADVERTISED_OTHERWISE,
            List.of(Aspect.ACCEPTANCE, Aspect.PREPENDED, Aspect.MED, Aspect.COMMUNITIES));

    private final Kind more;
    private final Kind less;
    private final Kind otherwise;
    private final List<Aspect> aspects;

    RouteDirection(Kind more, Kind less, Kind otherwise, List<Aspect> aspects) {
        this.more = more;
        this.less = less;
        this.otherwise = otherwise;
        this.aspects = aspects;
    }

    Kind more() {
        return more;
    }

    Kind less() {
        return less;
    }

    Kind otherwise() {
        return otherwise;
    }

    boolean concerns(Aspect aspect) {
        return aspects.contains(aspect);
    }
}
