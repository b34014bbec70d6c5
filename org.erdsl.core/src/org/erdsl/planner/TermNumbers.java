package org.erdsl.planner;

import org.erdsl.net.Asn;

/**
 * The numbers of terms. A number is computed from what the term is about and never from its place in the model, so that
 * an edit of one region leaves the numbers of all others alone. Ten lie between neighbours.
 *
 * <p>Terms that accept go from the narrow to the wide: a single community, an Azure region, a Power Platform region, a
 * service (which is worldwide). Where several apply to a route, the narrowest decides, in whatever order the model
 * names them.
 */
final class TermNumbers {

    static final int DEFAULT_ROUTE = 10;
    static final int SPECIAL_PURPOSE = 20;
    static final int OWN_PREFIXES = 30;
    static final int PREFIX_LENGTHS = 40;
    static final int EXCLUDED_SERVICES = 50;
    static final int GRACEFUL_SHUTDOWN = 60;
    static final int ADVERTISED = 10;
    static final int FROM_MICROSOFT = 20;

    /** No term has a higher number, so the last of a policy can be added to by hand on no platform. */
    static final int REST = 65000;

    private static final int SLOTS = 1000;
    private static final int STEP = 10;
    private static final int ORIGINS = 6_000;

    private TermNumbers() {
    }

    /** The number of the term about prefixes that an AS behind the edge announces. */
    static int advertisedFrom(Asn asn) {
        return SLOTS + STEP * (int) (asn.value() % ORIGINS);
    }

    /**
     * The number of a term that accepts.
     *
     * @param scope how wide it is
     * @param number the second half of the community it is known by: for regions 51002 becomes slot 2, for services
     *     5040 becomes slot 40
     */
    static int accepting(AcceptedScope scope, int number) {
        return (scope.ordinal() + 1) * SLOTS * STEP + number % SLOTS * STEP;
    }
}
