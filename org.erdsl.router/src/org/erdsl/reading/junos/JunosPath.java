package org.erdsl.reading.junos;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a statement as commands have them. */
final class JunosPath {

    /** What needs no quotation marks, whatever follows it; more than needed do no harm. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+-]+");

    private JunosPath() {
    }

    static String of(List<String> words) {
        return words.stream().map(JunosPath::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : '"' + word + '"';
    }
}
