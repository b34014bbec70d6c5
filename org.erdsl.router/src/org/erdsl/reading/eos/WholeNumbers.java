package org.erdsl.reading.eos;

import java.util.regex.Pattern;

/**
 * EOS looks at a path number by number unless it is told to look at its text, so that an expression means the same both
 * ways only where no number in it can be part of another, and a dot stands for anything at all.
 */
final class WholeNumbers {

    private static final Pattern ELEMENTS = Pattern.compile("(\\d+|\\.\\*|[\\^$_()|*+?])*");
    private static final Pattern PART_OF_A_NUMBER = Pattern.compile("(^|[^\\^_(|\\d])(\\d|\\.\\*)|(\\d|\\.\\*)($|[^$_)|(\\d.])"
            + "|\\)\\d|\\d\\.|\\*\\d");

    private WholeNumbers() {
    }

    static boolean areIn(String expression) {
        return expression.equals(".*") || ELEMENTS.matcher(expression).matches()
                && !PART_OF_A_NUMBER.matcher(expression).find();
    }
}
