package org.erdsl.policy;

/**
 * The timers of a BGP session (RFC 4271, section 4.2).
 *
 * @param keepaliveSeconds between keepalives, at least 1
 * @param holdSeconds without a message before the session is down, at least 3 and more than the former
 */
public record SessionTimers(int keepaliveSeconds, int holdSeconds) {

    public SessionTimers {
        if (keepaliveSeconds < 1 || holdSeconds < 3 || holdSeconds <= keepaliveSeconds || holdSeconds > 0xFFFF) {
            throw new IllegalArgumentException("no timers: keepalive " + keepaliveSeconds + " s, hold " + holdSeconds
                    + " s");
        }
    }
}
