package org.erdsl.traffic.asymmetry;

/**
 * Why answers may come back another way than the questions went, so that a firewall drops them.
 *
 * @param kind what is wrong
 * @param here one of the two edges: the one to be changed
 * @param there the other
 */
public record Asymmetry(Kind kind, Edge here, Edge there) {

    /** What may be wrong of two edges. */
    public enum Kind {
        /** Microsoft and the internet both lead to the prefix, and the internet's announcement is as long or longer. */
        ANNOUNCED_TO_THE_INTERNET_TOO,
        /** Both edges translate to the same addresses, so that an answer may reach the edge that knows nothing of it. */
        SHARED_NAT_POOL,
        /** Microsoft sees the prefix on two circuits with AS paths of the same length. */
        UNDECIDED_BETWEEN_CIRCUITS
    }
}
