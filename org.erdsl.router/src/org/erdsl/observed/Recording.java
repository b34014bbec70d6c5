package org.erdsl.observed;

import java.io.InputStream;
import java.util.Optional;

import org.erdsl.net.IpAddress;

/**
 * What a router's tables are read from.
 *
 * @param name the name of the file, as whoever gave it named it
 * @param in its bytes, unpacked; buffered
 * @param neighbor the neighbor whose table it is, where whoever gave it says so
 * @param view which table it is, where whoever gave it says so
 */
public record Recording(String name, InputStream in, Optional<IpAddress> neighbor, Optional<View> view) {
}
