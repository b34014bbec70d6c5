package org.erdsl.generator.sros;

import org.erdsl.generator.Sha256;

/**
 * Names of lists, which have 32 characters, too few for a policy's name: the list of a term of one policy is called by the
 * term and a digest of both, and so is any other whose name is longer.
 */
final class ShortNames {

    private static final int LONGEST = 32;
    private static final int DIGITS = 8;

    private ShortNames() {
    }

    static String of(String name) {
        var term = name.substring(name.lastIndexOf('_') + 1);
        if (term.equals(name) && name.length() <= LONGEST) {
            return name;
        }
        var called = term.equals(name) ? name : "ERDSL-" + term;
        return called.substring(0, Math.min(called.length(), LONGEST - DIGITS - 1)) + "-"
                + Sha256.of(name).substring(0, DIGITS);
    }
}
