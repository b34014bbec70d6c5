package org.erdsl.reader;

import java.util.Optional;

import org.erdsl.net.Prefix;

/**
 * A route to nowhere that a router holds.
 *
 * @param vrf the VRF it stands in, where it stands in one
 * @param prefix where it leads
 */
public record ReadBlackhole(Optional<String> vrf, Prefix prefix) {
}
