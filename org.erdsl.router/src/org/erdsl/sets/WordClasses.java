package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a language in disjoint classes: two texts are in one class when the same automata accept them.
 *
 * @param members for each class the numbers of the automata that accept its texts
 * @param examples for each class a shortest text of it
 */
record WordClasses(List<BitSet> members, List<String> examples) {

    private static final int STATES = 50_000;

    /** States of all automata at once, with the way to them. */
    private static final class Search {

        private final Map<List<Integer>, Integer> numbers = new HashMap<>();
        private final List<int[]> states = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        void add(int[] state, String text) {
            if (state[0] == Automaton.DEAD) {
                return;
            }
            if (numbers.putIfAbsent(Arrays.stream(state).boxed().toList(), states.size()) == null) {
                states.add(state);
                texts.add(text);
            }
            if (states.size() > STATES) {
                throw new IllegalArgumentException("more than " + STATES + " states");
            }
        }
    }

    /**
     * @param language the texts there are
     * @param automata what tells them apart
     * @throws IllegalArgumentException when there are too many to work with
     */
    static WordClasses of(Automaton language, List<Automaton> automata) {
        var all = new ArrayList<Automaton>();
        all.add(language);
        all.addAll(automata);
        var search = new Search();
        search.add(all.stream().mapToInt(Automaton::start).toArray(), "");
        var examples = new LinkedHashMap<BitSet, String>();
        for (var i = 0; i < search.states.size(); i++) {
            var state = search.states.get(i);
            if (language.isAccepting(state[0])) {
                examples.putIfAbsent(accepting(automata, state), search.texts.get(i));
            }
            for (var letter = 0; letter < Letters.COUNT; letter++) {
                var next = new int[state.length];
                for (var j = 0; j < next.length; j++) {
                    next[j] = all.get(j).next(state[j], letter);
                }
                search.add(next, search.texts.get(i) + Letters.character(letter));
            }
        }
        return new WordClasses(List.copyOf(examples.keySet()), List.copyOf(examples.values()));
    }

    /** @param automata those that tell the classes apart */
    record Known(List<Automaton> automata, WordClasses classes) {
    }

    /** The classes by as many of the automata, from the first, as can be worked with. */
    static Known ofMost(Automaton language, List<Automaton> automata) {
        try {
            return new Known(automata, of(language, automata));
        } catch (IllegalArgumentException e) { // by fewer; that some are missing is seen by who asks for them
            return ofMost(language, automata.subList(0, automata.size() / 2));
        }
    }

    private static BitSet accepting(List<Automaton> automata, int[] state) {
        var accepting = new BitSet();
        for (var i = 0; i < automata.size(); i++) {
            accepting.set(i, automata.get(i).isAccepting(state[i + 1]));
        }
        return accepting;
    }

    /** The class of a text of the language. */
    int classOf(List<Automaton> automata, String text) {
        var accepting = new BitSet();
        for (var i = 0; i < automata.size(); i++) {
            accepting.set(i, automata.get(i).accepts(text));
        }
        return members.indexOf(accepting);
    }
}
