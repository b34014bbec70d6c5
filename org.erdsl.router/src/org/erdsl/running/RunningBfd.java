package org.erdsl.running;

import java.util.Optional;

import org.erdsl.policy.Bfd;

/**
 * Bidirectional forwarding detection on a session or an interface.
 *
 * @param enabled whether it runs
 * @param timers its timers, where the configuration gives them here
 */
public record RunningBfd(boolean enabled, Optional<Bfd> timers) {
}
