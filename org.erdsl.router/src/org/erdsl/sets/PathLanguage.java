package org.erdsl.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;

/** AS paths as texts: plain AS numbers, nearest first, with a blank between them. */
final class PathLanguage {

    static final char SEPARATOR = ' ';

    /** Every AS path. */
    static final Automaton PATHS = automaton(AsPathPattern.anything());

    private PathLanguage() {
    }

    static String text(List<Asn> path) {
        return path.stream().map(Asn::toString).collect(Collectors.joining(" "));
    }

    static List<Asn> path(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ")).stream().map(Asn::valueOf).toList();
    }

    /** @throws IllegalArgumentException when it needs too large an automaton */
    static Automaton of(AsPathPattern pattern) {
        return automaton(pattern).and(PATHS);
    }

    /** @throws IllegalArgumentException when it is no expression, or needs too large an automaton */
    static Automaton of(String expression) {
        var nfa = new Nfa();
        return nfa.automaton(TextExpression.found(nfa, expression)).and(PATHS);
    }

    /** The paths that belong to the automaton once these AS numbers stand before them. */
    static Automaton behind(List<Asn> prepended, Automaton automaton) {
        return prepended.isEmpty() ? automaton : automaton.behind(text(prepended), SEPARATOR);
    }

    private static Automaton automaton(AsPathPattern pattern) {
        var nfa = new Nfa();
        return nfa.automaton(part(nfa, pattern)).and(wellFormed());
    }

    /** Texts that do not end in a blank. */
    private static Automaton wellFormed() {
        var nfa = new Nfa();
        var others = Letters.ALL & ~Letters.set(SEPARATOR);
        var last = nfa.either(List.of(nfa.empty(), nfa.sequence(nfa.any(nfa.letter(Letters.ALL)), nfa.letter(others))));
        return nfa.automaton(last);
    }

    private static Nfa.Part part(Nfa nfa, AsPathPattern pattern) {
        if (pattern instanceof AsPathPattern.One one) {
            var numbers = new ArrayList<Nfa.Part>();
            for (var range : one.ranges()) {
                if (range.last().value() > 0) { // AS 0 stands in no path
                    numbers.add(nfa.numbers(Math.max(range.first().value(), AsnRange.ANY.first().value()),
                            range.last().value()));
                }
            }
            var end = nfa.either(List.of(nfa.end(), nfa.letter(Letters.set(SEPARATOR)))); // wellFormed() sees to the last
            return nfa.sequence(nfa.either(numbers), end);
        } else if (pattern instanceof AsPathPattern.Sequence sequence) {
            return nfa.sequence(sequence.parts().stream().map(part -> part(nfa, part)).toList());
        } else if (pattern instanceof AsPathPattern.Either either) {
            return nfa.either(either.parts().stream().map(part -> part(nfa, part)).toList());
        }
        var repeated = (AsPathPattern.Repeated) pattern;
        return nfa.repeated(() -> part(nfa, repeated.part()), repeated.least(), repeated.most());
    }
}
