package org.erdsl.sets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;

/**
 * A nondeterministic automaton while it is put together (Thompson's construction). Steps without a letter may ask to be
 * at the beginning or at the end of the text, which is what {@code ^} and {@code $} are.
 */
final class Nfa {

    /** Where a step without a letter can be taken. */
    private enum At {
        ANYWHERE, BEGINNING, END
    }

    /** @param letters the letters it takes; none for a step without a letter, which needs a place */
    private record Edge(int letters, At at, int to) {
    }

    /** A part of the automaton: what leads from one of its states to another. */
    record Part(int from, int to) {
    }

    private final List<List<Edge>> edges = new ArrayList<>();

    /** One letter of a set. */
    Part letter(int letters) {
        var part = fresh();
        if (letters != 0) {
            edges.get(part.from).add(new Edge(letters, At.ANYWHERE, part.to));
        }
        return part;
    }

    Part empty() {
        return step(At.ANYWHERE);
    }

    Part beginning() {
        return step(At.BEGINNING);
    }

    Part end() {
        return step(At.END);
    }

    private Part step(At at) {
        var part = fresh();
        edges.get(part.from).add(new Edge(0, at, part.to));
        return part;
    }

    Part sequence(Part first, Part second) {
        connect(first.to, second.from);
        return new Part(first.from, second.to);
    }

    Part sequence(List<Part> parts) {
        return parts.stream().reduce(this::sequence).orElseGet(this::empty);
    }

    /** Either of the parts; nothing at all where there are none. */
    Part either(List<Part> parts) {
        var both = fresh();
        for (var part : parts) {
            connect(both.from, part.from);
            connect(part.to, both.to);
        }
        return both;
    }

    /** The part any number of times. */
    Part any(Part part) {
        var all = fresh();
        connect(all.from, part.from);
        connect(part.to, part.from);
        connect(part.to, all.to);
        connect(all.from, all.to);
        return all;
    }

    /** Makes a part, as often as it is needed. */
    interface Maker {

        Part make();
    }

    /** At least and at most so many times; without a most, any number from the least. */
    Part repeated(Maker maker, int least, OptionalInt most) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < least; i++) {
            parts.add(maker.make());
        }
        if (most.isEmpty()) {
            parts.add(any(maker.make()));
        }
        for (var i = least; i < most.orElse(least); i++) {
            parts.add(either(List.of(maker.make(), empty())));
        }
        return sequence(parts);
    }

    /** The texts of an automaton. */
    Part texts(Automaton automaton) {
        var part = fresh();
        var first = edges.size();
        for (var state = 0; state < automaton.states(); state++) {
            state();
        }
        connect(part.from, first + automaton.start());
        for (var state = 0; state < automaton.states(); state++) {
            for (var letter = 0; letter < Letters.COUNT; letter++) {
                var to = automaton.next(state, letter);
                if (to != Automaton.DEAD) {
                    edges.get(first + state).add(new Edge(1 << letter, At.ANYWHERE, first + to));
                }
            }
            if (automaton.isAccepting(state)) {
                connect(first + state, part.to);
            }
        }
        return part;
    }

    /** The decimal numbers from one to another, without leading zeros. */
    Part numbers(long first, long last) {
        var ends = fresh();
        for (var digits = Long.toString(first).length(); digits <= Long.toString(last).length(); digits++) {
            var least = digits == 1 ? 0 : Long.parseLong("1" + "0".repeat(digits - 1));
            var most = Long.parseLong("9".repeat(digits));
            var low = Long.toString(Math.max(first, least));
            var high = Long.toString(Math.min(last, most));
            connect(ends.from, digits(low, high, 0, true, true, ends.to, new HashMap<>()));
        }
        return ends;
    }

    private int digits(String low, String high, int position, boolean lowest, boolean highest, int end,
            HashMap<List<Object>, Integer> known) {
        if (position == low.length()) {
            return end;
        }
        var key = List.<Object>of(position, lowest, highest);
        if (known.containsKey(key)) {
            return known.get(key);
        }
        var state = state();
        known.put(key, state);
        var from = lowest ? low.charAt(position) : '0';
        var to = highest ? high.charAt(position) : '9';
        for (var digit = from; digit <= to; digit++) {
            var next = digits(low, high, position + 1, lowest && digit == from, highest && digit == to, end, known);
            edges.get(state).add(new Edge(Letters.set(digit), At.ANYWHERE, next));
        }
        return state;
    }

    private Part fresh() {
        return new Part(state(), state());
    }

    private int state() {
        Automata.check(edges.size());
        edges.add(new ArrayList<>());
        return edges.size() - 1;
    }

    private void connect(int from, int to) {
        edges.get(from).add(new Edge(0, At.ANYWHERE, to));
    }

    /** The automaton that accepts what leads through a part, from the beginning of a text to its end. */
    Automaton automaton(Part part) {
        var table = new ArrayList<int[]>();
        var ends = new BitSet();
        var numbers = new HashMap<BitSet, Integer>();
        var sets = new ArrayList<BitSet>();
        var start = new BitSet();
        start.set(part.from);
        sets.add(reached(start, true, false)); // has no number: nothing leads back to the beginning of the text
        ends.set(0, reached(start, true, true).get(part.to));
        for (var i = 0; i < sets.size(); i++) {
            var row = new int[Letters.COUNT];
            for (var letter = 0; letter < Letters.COUNT; letter++) {
                row[letter] = number(reached(taken(sets.get(i), letter), false, false), numbers, sets);
            }
            table.add(row);
            if (i > 0) {
                ends.set(i, reached(sets.get(i), false, true).get(part.to));
            }
        }
        return Automaton.of(table, ends);
    }

    private static int number(BitSet set, HashMap<BitSet, Integer> numbers, List<BitSet> sets) {
        if (set.isEmpty()) {
            return Automaton.DEAD;
        }
        return numbers.computeIfAbsent(set, key -> {
            Automata.check(sets.size());
            sets.add(key);
            return sets.size() - 1;
        });
    }

    private BitSet taken(BitSet states, int letter) {
        var taken = new BitSet();
        states.stream().forEach(state -> {
            for (var edge : edges.get(state)) {
                if ((edge.letters & 1 << letter) != 0) {
                    taken.set(edge.to);
                }
            }
        });
        return taken;
    }

    private BitSet reached(BitSet states, boolean beginning, boolean end) {
        var reached = (BitSet) states.clone();
        var open = new ArrayDeque<Integer>();
        states.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (var edge : edges.get(open.remove())) {
                var free = edge.letters == 0 && (edge.at == At.ANYWHERE || edge.at == At.BEGINNING && beginning
                        || edge.at == At.END && end);
                if (free && !reached.get(edge.to)) {
                    reached.set(edge.to);
                    open.add(edge.to);
                }
            }
        }
        return reached;
    }
}
