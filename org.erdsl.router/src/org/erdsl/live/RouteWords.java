package org.erdsl.live;

import java.util.stream.Collectors;

/** Routes in words. */
final class RouteWords {

    private RouteWords() {
    }

    /** {@code 2 routes with 12076:51003}. */
    static String counted(long count, Verdict verdict) {
        return count(count) + with(verdict);
    }

    static String count(long count) {
        return count == 1 ? "1 route" : count + " routes";
    }

    private static String with(Verdict verdict) {
        if (!verdict.communitiesKnown()) {
            return "";
        }
        return verdict.communities().isEmpty() ? " without a community of Microsoft's" : " with " + verdict.communities()
                .stream().sorted().map(Object::toString).collect(Collectors.joining(" "));
    }
}
