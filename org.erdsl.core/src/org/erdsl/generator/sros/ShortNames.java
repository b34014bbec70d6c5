package org.erdsl.generator.sros;

import org.erdsl.generator.Sha256;

/** Names of lists, which have 32 characters: where one is longer, a digest of it stands in the place of its end. */
final class ShortNames {

    static final int LONGEST = 32;
    private static final int DIGITS = 8;

    private ShortNames() {
    }

    static String of(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - DIGITS - 1) + "-" + Sha256.of(name).substring(0, DIGITS);
    }
}
