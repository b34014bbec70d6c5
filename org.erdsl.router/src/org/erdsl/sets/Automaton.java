package org.erdsl.sets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A deterministic finite automaton over the {@link Letters} of AS paths and communities. Every one is minimal and its
 * states are numbered as they are found from the first, so two that accept the same texts are equal.
 */
final class Automaton {

    /** The state from which nothing is accepted. */
    static final int DEAD = -1;

    private static final int START = 0;

    /** By state and letter, the next state. */
    private final int[] next;
    private final BitSet accepting;

    private Automaton(int[] next, BitSet accepting) {
        this.next = next;
        this.accepting = accepting;
    }

    /** What decides whether a text belongs, from whether it belongs to two others. */
    interface Choice {

        boolean accepts(boolean first, boolean second);
    }

    /**
     * The automaton with these states.
     *
     * @param next by state and letter the next state, or {@link #DEAD}; the first state is number 0
     */
    static Automaton of(List<int[]> next, BitSet accepting) {
        var states = next.size();
        var flat = new int[states * Letters.COUNT];
        for (var state = 0; state < states; state++) {
            System.arraycopy(next.get(state), 0, flat, state * Letters.COUNT, Letters.COUNT);
        }
        return new Automaton(flat, accepting).minimal();
    }

    int states() {
        return next.length / Letters.COUNT;
    }

    int start() {
        return START;
    }

    int next(int state, int letter) {
        return state == DEAD ? DEAD : next[state * Letters.COUNT + letter];
    }

    boolean isAccepting(int state) {
        return state != DEAD && accepting.get(state);
    }

    boolean accepts(String text) {
        return isAccepting(run(text));
    }

    private int run(String text) {
        var state = START;
        for (var i = 0; i < text.length(); i++) {
            state = next(state, Letters.of(text.charAt(i)));
        }
        return state;
    }

    Automaton and(Automaton other) {
        return combine(other, (first, second) -> first && second);
    }

    Automaton or(Automaton other) {
        return combine(other, (first, second) -> first || second);
    }

    Automaton minus(Automaton other) {
        return combine(other, (first, second) -> first && !second);
    }

    /** The texts for which the choice says so. It says no where both do. */
    Automaton combine(Automaton other, Choice choice) {
        var pairs = new ArrayList<int[]>();
        var numbers = new HashMap<List<Integer>, Integer>();
        var table = new ArrayList<int[]>();
        var ends = new BitSet();
        number(START, START, pairs, numbers);
        for (var i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var row = new int[Letters.COUNT];
            for (var letter = 0; letter < Letters.COUNT; letter++) {
                row[letter] = number(next(pair[0], letter), other.next(pair[1], letter), pairs, numbers);
            }
            table.add(row);
            ends.set(i, choice.accepts(isAccepting(pair[0]), other.isAccepting(pair[1])));
        }
        return of(table, ends);
    }

    private static int number(int first, int second, List<int[]> pairs, Map<List<Integer>, Integer> numbers) {
        if (first == DEAD && second == DEAD) {
            return DEAD;
        }
        return numbers.computeIfAbsent(List.of(first, second), key -> {
            Automata.check(pairs.size());
            pairs.add(new int[] {first, second});
            return pairs.size() - 1;
        });
    }

    /**
     * What has to follow a text for this automaton to accept both together.
     *
     * @param text what comes before
     * @param separator what stands between the text and what follows, where anything follows
     */
    Automaton behind(String text, char separator) {
        var end = run(text);
        var on = next(end, Letters.of(separator));
        var table = new ArrayList<int[]>();
        var ends = new BitSet();
        var row = new int[Letters.COUNT];
        for (var letter = 0; letter < Letters.COUNT; letter++) {
            row[letter] = shifted(next(on, letter));
        }
        table.add(row);
        ends.set(START, isAccepting(end));
        for (var state = 0; state < states(); state++) {
            var old = new int[Letters.COUNT];
            for (var letter = 0; letter < Letters.COUNT; letter++) {
                old[letter] = shifted(next(state, letter));
            }
            table.add(old);
            ends.set(state + 1, accepting.get(state));
        }
        return of(table, ends);
    }

    private static int shifted(int state) {
        return state == DEAD ? DEAD : state + 1;
    }

    /** Moore's algorithm: states are told apart until none differs from another of its class. */
    private Automaton minimal() {
        var states = states();
        var classes = new int[states + 1]; // the last one stands for the dead state
        for (var state = 0; state < states; state++) {
            classes[state] = accepting.get(state) ? 1 : 0;
        }
        var count = 0;
        for (var found = new HashMap<List<Integer>, Integer>();; found.clear()) {
            var refined = new int[states + 1];
            for (var state = 0; state <= states; state++) {
                var key = signature(state, classes);
                var number = found.get(key);
                if (number == null) {
                    number = found.size();
                    found.put(key, number);
                }
                refined[state] = number;
            }
            classes = refined;
            if (found.size() == count) {
                return renumbered(classes);
            }
            count = found.size();
        }
    }

    private List<Integer> signature(int state, int[] classes) {
        var key = new Integer[Letters.COUNT + 1];
        key[Letters.COUNT] = classes[state];
        for (var letter = 0; letter < Letters.COUNT; letter++) {
            var to = state == states() ? DEAD : next(state, letter);
            key[letter] = classes[to == DEAD ? states() : to];
        }
        return Arrays.asList(key);
    }

    private Automaton renumbered(int[] classes) {
        var dead = classes[states()];
        var numbers = new HashMap<Integer, Integer>();
        var order = new ArrayDeque<Integer>();
        var table = new ArrayList<int[]>();
        var ends = new BitSet();
        numbers.put(classes[START], START);
        order.add(START);
        while (!order.isEmpty()) {
            var state = order.remove();
            var row = new int[Letters.COUNT];
            for (var letter = 0; letter < Letters.COUNT; letter++) {
                var to = next(state, letter);
                if (to == DEAD || classes[to] == dead) {
                    row[letter] = DEAD;
                    continue;
                }
                var number = numbers.get(classes[to]);
                if (number == null) {
                    number = numbers.size();
                    numbers.put(classes[to], number);
                    order.add(to);
                }
                row[letter] = number;
            }
            ends.set(table.size(), accepting.get(state));
            table.add(row);
        }
        return new Automaton(table.stream().flatMapToInt(Arrays::stream).toArray(), ends);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton automaton && Arrays.equals(next, automaton.next)
                && accepting.equals(automaton.accepting);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(next) + accepting.hashCode();
    }
}
