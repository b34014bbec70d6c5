package org.erdsl.drift;

import org.erdsl.sets.Aspect;
import org.erdsl.sets.Difference;
import org.erdsl.sets.Treatment;

/** Which way routes go, in words. */
enum Direction {

    IN("accepted", "accepts", DriftKind.ACCEPTS_MORE, DriftKind.ACCEPTS_LESS, DriftKind.ACCEPTS_OTHERWISE),
    OUT("advertised", "advertises", DriftKind.ADVERTISES_MORE, DriftKind.ADVERTISES_LESS, DriftKind.ADVERTISES_OTHERWISE);

    private final String done;
    private final String does;
    private final DriftKind more;
    private final DriftKind less;
    private final DriftKind otherwise;

    Direction(String done, String does, DriftKind more, DriftKind less, DriftKind otherwise) {
        this.done = done;
        this.does = does;
        this.more = more;
        this.less = less;
        this.otherwise = otherwise;
    }

    /** {@code accepted} or {@code advertised}. */
    String done() {
        return done;
    }

    /** @param difference the router first, the plan second */
    DriftKind kind(Difference difference) {
        if (difference.aspect() != Aspect.ACCEPTANCE) {
            return otherwise;
        }
        return isAccepted(difference.left().treatment()) ? more : less;
    }

    /** @param routes the routes, in words */
    String sentence(Difference difference, String routes) {
        var kind = kind(difference);
        if (kind == more) {
            return "also " + does + " " + routes;
        }
        if (kind == less) {
            return "does not " + (this == IN ? "accept " : "advertise ") + routes;
        }
        return does + " " + routes + " with " + AttributeWords.of(difference.aspect(), difference.left().treatment())
                + " instead of " + AttributeWords.of(difference.aspect(), difference.right().treatment());
    }

    private static boolean isAccepted(Treatment treatment) {
        return treatment instanceof Treatment.Accepted;
    }
}
