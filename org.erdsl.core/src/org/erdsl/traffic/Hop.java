package org.erdsl.traffic;

/**
 * A step of a path.
 *
 * @param from the waypoint nearer to the start of the path
 * @param to the waypoint nearer to its end
 * @param opening which of the two opens the connection
 * @param carrier what carries it
 * @param ground why
 */
public record Hop(Waypoint from, Waypoint to, Opening opening, Carrier carrier, Ground ground) {

    /** Which end of a hop opens the connection. Data flows both ways in any case. */
    public enum Opening {
        FROM, TO
    }

    static Hop forth(Waypoint from, Waypoint to, Carrier carrier, Ground ground) {
        return new Hop(from, to, Opening.FROM, carrier, ground);
    }

    /** A hop seen from its other end. */
    Hop reversed() {
        return new Hop(to, from, opening == Opening.FROM ? Opening.TO : Opening.FROM, carrier, ground);
    }

    public Medium medium() {
        return carrier.medium();
    }
}
