package org.erdsl.reader.vyos;

import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;

/**
 * A regular expression as FRR, which VyOS runs, takes it: an underscore stands for either end and for whatever parts two
 * values, and a match anywhere is one ({@code bgp_regcomp} in bgpd).
 */
final class Expression {

    private final Pattern pattern;

    /** @throws UnknownConstructException for anything but digits, colons, words and the simplest marks */
    Expression(String text) {
        if (!text.matches("[0-9a-z:_^$|()\\[\\].*+ -]+")) {
            throw new UnknownConstructException("the expression " + text);
        }
        pattern = Pattern.compile(text.replace("_", "(?:^|[,{}() ]|$)"));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
