package org.erdsl.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads a POSIX extended regular expression (IEEE Std 1003.1, chapter 9) with the underscore that routers know: the
 * beginning, the end or a blank. The braces, commas and parentheses it stands for too are in no text here.
 */
final class TextExpression {

    private static final int MOST_TIMES = 255; // RE_DUP_MAX of POSIX

    private final Nfa nfa;
    private final String text;
    private int position;

    private TextExpression(Nfa nfa, String text) {
        this.nfa = nfa;
        this.text = text;
    }

    /**
     * The texts in which an expression finds a match anywhere.
     *
     * @throws IllegalArgumentException when it is no expression, or one of a kind that is not read
     */
    static Nfa.Part found(Nfa nfa, String expression) {
        var match = new TextExpression(nfa, expression).all();
        return nfa.sequence(List.of(nfa.any(nfa.letter(Letters.ALL)), match, nfa.any(nfa.letter(Letters.ALL))));
    }

    private Nfa.Part all() {
        var part = alternatives();
        if (position < text.length()) {
            throw wrong();
        }
        return part;
    }

    private Nfa.Part alternatives() {
        var parts = new ArrayList<Nfa.Part>();
        do {
            parts.add(sequence());
        } while (take('|'));
        return nfa.either(parts);
    }

    private Nfa.Part sequence() {
        var parts = new ArrayList<Nfa.Part>();
        while (position < text.length() && text.charAt(position) != '|' && text.charAt(position) != ')') {
            parts.add(repeated());
        }
        return nfa.sequence(parts);
    }

    /** An atom with what says how often. The atom is read again for each time, since a part can be used only once. */
    private Nfa.Part repeated() {
        var from = position;
        var part = atom();
        var to = position;
        Nfa.Maker maker = () -> part(from, to);
        while (true) {
            var before = maker;
            if (take('*')) {
                maker = () -> nfa.repeated(before, 0, OptionalInt.empty());
            } else if (take('+')) {
                maker = () -> nfa.repeated(before, 1, OptionalInt.empty());
            } else if (take('?')) {
                maker = () -> nfa.repeated(before, 0, OptionalInt.of(1));
            } else if (take('{')) {
                var least = number();
                var most = take(',') ? optionalNumber() : OptionalInt.of(least);
                expect('}');
                if (least > MOST_TIMES || most.orElse(least) > MOST_TIMES || most.orElse(least) < least) {
                    throw wrong();
                }
                maker = () -> nfa.repeated(before, least, most);
            } else {
                var end = position;
                var made = end == to ? part : maker.make();
                position = end;
                return made;
            }
        }
    }

    private Nfa.Part part(int from, int to) {
        return new TextExpression(nfa, text.substring(from, to)).all();
    }

    private Nfa.Part atom() {
        var character = text.charAt(position++);
        return switch (character) {
            case '(' -> {
                var part = alternatives();
                expect(')');
                yield part;
            }
            case '[' -> nfa.letter(bracket());
            case '.' -> nfa.letter(Letters.ALL);
            case '^' -> nfa.beginning();
            case '$' -> nfa.end();
            case '_' -> nfa.either(List.of(nfa.beginning(), nfa.end(), nfa.letter(Letters.set(' '))));
            case '\\' -> nfa.letter(Letters.set(escaped()));
            case '*', '+', '?', '{', '}', ']', ')' -> throw wrong();
            default -> nfa.letter(Letters.set(character));
        };
    }

    /** A letter or digit behind a backslash means something else in every dialect, and nothing in POSIX. */
    private char escaped() {
        if (position == text.length() || Character.isLetterOrDigit(text.charAt(position))) {
            throw wrong();
        }
        return text.charAt(position++);
    }

    private int bracket() {
        var negated = take('^');
        var letters = 0;
        var first = true;
        while (first || !take(']')) {
            first = false;
            var from = member();
            if (position + 1 < text.length() && text.charAt(position) == '-' && text.charAt(position + 1) != ']') {
                position++;
                var to = member();
                if (to < from) {
                    throw wrong();
                }
                letters |= Letters.set(from, to);
            } else {
                letters |= Letters.set(from);
            }
        }
        return negated ? Letters.ALL & ~letters : letters;
    }

    private char member() {
        if (position == text.length() || text.startsWith("[:", position) || text.charAt(position) == '\\') {
            throw wrong();
        }
        return text.charAt(position++);
    }

    private int number() {
        return optionalNumber().orElseThrow(this::wrong);
    }

    private OptionalInt optionalNumber() {
        var from = position;
        while (position < text.length() && Character.isDigit(text.charAt(position)) && position - from < 4) {
            position++;
        }
        return from == position ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.substring(from, position)));
    }

    private boolean take(char character) {
        if (position < text.length() && text.charAt(position) == character) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char character) {
        if (!take(character)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("`" + text + "` is not read beyond character " + position);
    }
}
