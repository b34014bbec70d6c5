package org.erdsl.reading.ios;

import java.util.Locale;
import java.util.Map;

import org.erdsl.net.Community;

/** A community as routers of this family write it: two numbers, one number, or a word (RFC 1997, RFC 8326). */
final class CommunityWord {

    private static final int HALF = 16;
    private static final Map<String, Community> KNOWN = Map.of(
            "no-export", new Community(65535, 65281),
            "no-advertise", new Community(65535, 65282),
            "local-as", new Community(65535, 65283),
            "gshut", Community.GRACEFUL_SHUTDOWN,
            "graceful-shutdown", Community.GRACEFUL_SHUTDOWN);

    private CommunityWord() {
    }

    /** @throws IllegalArgumentException when it is none */
    static Community of(String word) {
        var known = KNOWN.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (word.contains(":")) {
            return Community.valueOf(word);
        }
        var number = Long.parseLong(word);
        return new Community((int) (number >> HALF), (int) (number & 0xFFFF));
    }

    /** Whether it stands for every route: the word, and what it is short for. */
    static boolean isAny(String word) {
        return word.equals("internet") || word.equals("0:0") || word.equals("0");
    }
}
