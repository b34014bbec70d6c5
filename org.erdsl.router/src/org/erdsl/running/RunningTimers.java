package org.erdsl.running;

/**
 * The timers of a BGP session (RFC 4271, section 4.2) as configured; unlike those of a plan they may be odd.
 *
 * @param keepaliveSeconds between keepalives; 0 for none
 * @param holdSeconds without a message before the session is down; 0 for never
 */
public record RunningTimers(int keepaliveSeconds, int holdSeconds) {

    @Override
    public String toString() {
        return "keepalive " + keepaliveSeconds + " s, hold " + holdSeconds + " s";
    }
}
