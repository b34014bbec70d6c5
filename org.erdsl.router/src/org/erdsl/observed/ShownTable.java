package org.erdsl.observed;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;

/**
 * A table that is shown whole: what is not in it is not there.
 *
 * @param vrf the VRF, where it is said
 * @param neighbor the neighbor whose table it is; nothing for those of every neighbor
 * @param family the family of its routes
 * @param view which table
 */
public record ShownTable(Optional<String> vrf, Optional<IpAddress> neighbor, AddressFamily family, View view) {
}
