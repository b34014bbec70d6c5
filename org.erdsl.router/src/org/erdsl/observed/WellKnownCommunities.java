package org.erdsl.observed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Community;

/** The names that routers show in the place of communities (RFC 1997, RFC 3765, RFC 7999, RFC 8326, RFC 9494). */
final class WellKnownCommunities {

    private static final Map<String, Community> NAMES = Map.of(
            "gracefulshutdown", Community.GRACEFUL_SHUTDOWN,
            "llgrstale", new Community(65535, 6),
            "nollgr", new Community(65535, 7),
            "blackhole", new Community(65535, 666),
            "noexport", new Community(65535, 65281),
            "noadvertise", new Community(65535, 65282),
            "localas", new Community(65535, 65283),
            "noexportsubconfed", new Community(65535, 65283),
            "nopeer", new Community(65535, 65284));

    private WellKnownCommunities() {
    }

    /** The community of a text; nothing where it is neither number nor name. */
    static Optional<Community> named(String text) {
        var name = text.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
        if (NAMES.containsKey(name)) {
            return Optional.of(NAMES.get(name));
        }
        try {
            return Optional.of(Community.valueOf(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
