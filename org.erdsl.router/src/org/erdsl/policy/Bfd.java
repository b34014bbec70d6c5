package org.erdsl.policy;

/**
 * Bidirectional forwarding detection on a session (RFC 5880).
 *
 * @param intervalMilliseconds the least interval between packets in either direction, in milliseconds
 * @param multiplier how many packets may be missing before the session is down
 */
public record Bfd(int intervalMilliseconds, int multiplier) {

    public Bfd {
        if (intervalMilliseconds < 1 || multiplier < 1 || multiplier > 255) {
            throw new IllegalArgumentException("no BFD timers: " + intervalMilliseconds + " ms x " + multiplier);
        }
    }
}
