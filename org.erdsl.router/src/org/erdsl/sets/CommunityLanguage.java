package org.erdsl.sets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.Community;

/** Standard communities as texts: 12076:51002. */
final class CommunityLanguage {

    /** Every community. */
    static final Automaton COMMUNITIES = communities();

    private static final int HALF = 0xFFFF;

    private CommunityLanguage() {
    }

    private static Automaton communities() {
        var nfa = new Nfa();
        return nfa.automaton(nfa.sequence(
                List.of(nfa.numbers(0, HALF), nfa.letter(Letters.set(':')), nfa.numbers(0, HALF))));
    }

    /** These communities. */
    static Automaton of(Collection<Community> communities) {
        var nfa = new Nfa();
        return nfa.automaton(nfa.either(communities.stream().map(community -> nfa.sequence(community.toString().chars()
                .mapToObj(character -> nfa.letter(Letters.set((char) character)))
                .toList())).toList()));
    }

    /**
     * The communities in whose text an expression finds a match.
     *
     * @throws IllegalArgumentException when it is no expression, or needs too large an automaton
     */
    static Automaton of(String expression) {
        return found(expression).and(COMMUNITIES);
    }

    /**
     * The communities one of which a route needs to have for an expression to find a match in the text of all of them;
     * nothing where that depends on more than one of them.
     *
     * @throws IllegalArgumentException when it is no expression, or needs too large an automaton
     */
    static Optional<Automaton> ofAll(String expression) {
        var one = of(expression);
        return found(expression).and(lists()).equals(listsWith(one)) ? Optional.of(one) : Optional.empty();
    }

    private static Automaton found(String expression) {
        var nfa = new Nfa();
        return nfa.automaton(TextExpression.found(nfa, expression));
    }

    /** Communities with blanks between them, and none at all. */
    private static Automaton lists() {
        var nfa = new Nfa();
        var some = nfa.sequence(nfa.texts(COMMUNITIES), following(nfa));
        return nfa.automaton(nfa.either(List.of(nfa.empty(), some)));
    }

    private static Automaton listsWith(Automaton one) {
        var nfa = new Nfa();
        var before = nfa.any(nfa.sequence(nfa.texts(COMMUNITIES), nfa.letter(Letters.set(' '))));
        return nfa.automaton(nfa.sequence(List.of(before, nfa.texts(one), following(nfa))));
    }

    private static Nfa.Part following(Nfa nfa) {
        return nfa.any(nfa.sequence(nfa.letter(Letters.set(' ')), nfa.texts(COMMUNITIES)));
    }
}
