package org.erdsl.running;

import java.util.regex.Pattern;

/**
 * Takes secrets out of statements before they are kept. What follows a word that announces a secret goes to the end of
 * the line: rather too much than too little.
 */
final class Secrets {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)([\\w./-]*(?:password|passwd|passphrase|secret|md5|keychain|key|psk|cipher|hash)[\\w./-]*['\"]?)"
                    + "(\\s*[=:]\\s*|\\s+)\\S.*");

    private Secrets() {
    }

    /** The statement, with dots for what a secret may be in. */
    static String hidden(String statement) {
        return ANNOUNCED.matcher(statement).replaceFirst("$1 ...");
    }
}
