package org.erdsl.policy;

import java.util.Optional;

/**
 * What the model says of a session beside its ends and its policies.
 *
 * @param description one line of letters, digits, spaces and {@code . , : ( ) / _ + -}
 * @param authenticationSecret the name of the secret with the MD5 key, where the session is authenticated
 * @param maximumPrefixes how many prefixes are taken, where the model gives it
 * @param bfd the BFD timers, where the model asks for BFD
 * @param peerGroup the peer group that is on the router already and that the session joins, where the model names one
 * @param removesPrivateAsns whether private AS numbers are taken out of the paths of what is advertised
 * @param timers the BGP timers, where the model gives them; else those of the platform
 */
public record SessionSettings(String description, Optional<String> authenticationSecret,
        Optional<MaximumPrefixes> maximumPrefixes, Optional<Bfd> bfd, Optional<String> peerGroup, boolean removesPrivateAsns,
        Optional<SessionTimers> timers) {
}
