package org.erdsl.sets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reduced ordered binary decision diagrams (Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986):
 * functions of numbered boolean variables. A diagram is a number; equal functions have equal numbers, since each node
 * exists once. A node branches on a variable whose number is below those of the nodes under it.
 *
 * <p>
 * Nodes are never given back one by one: all go together, when nobody holds the object any more.
 */
final class Diagrams {

    static final int FALSE = 0;
    static final int TRUE = 1;

    private static final int NO_VARIABLE = Integer.MAX_VALUE;
    private static final int FIRST_CAPACITY = 1 << 14;
    private static final int CACHED = 4;

    private int[] variables = new int[FIRST_CAPACITY];
    private int[] lows = new int[FIRST_CAPACITY];
    private int[] highs = new int[FIRST_CAPACITY];
    private int size = 2;

    /** Hash table of the nodes, twice as large as their arrays; 0 is a free place, since no node is {@link #FALSE}. */
    private int[] places = new int[2 * FIRST_CAPACITY];

    /** What {@link #ifThenElse} found: f, g, h and the result. Another question may overwrite it. */
    private int[] cache = new int[CACHED * FIRST_CAPACITY];

    Diagrams() {
        variables[FALSE] = NO_VARIABLE;
        variables[TRUE] = NO_VARIABLE;
    }

    /** The variable a diagram branches on first; larger than any for {@link #FALSE} and {@link #TRUE}. */
    int variable(int diagram) {
        return variables[diagram];
    }

    /** What a diagram is where its first variable is false. */
    int low(int diagram) {
        return lows[diagram];
    }

    /** What a diagram is where its first variable is true. */
    int high(int diagram) {
        return highs[diagram];
    }

    /** What a diagram is for a value of a variable, none of which stands before it in the diagram. */
    int branch(int diagram, int variable, boolean value) {
        if (variables[diagram] != variable) {
            return diagram;
        }
        return value ? highs[diagram] : lows[diagram];
    }

    /** How many nodes there are. */
    int size() {
        return size;
    }

    /** The diagram that branches on a variable. Both branches look at later variables only. */
    int node(int variable, int low, int high) {
        if (low == high) {
            return low;
        }
        var place = place(variable, low, high);
        if (places[place] != 0) {
            return places[place];
        }
        if (size == variables.length) {
            grow();
            place = place(variable, low, high);
        }
        variables[size] = variable;
        lows[size] = low;
        highs[size] = high;
        places[place] = size;
        return size++;
    }

    /** The function that is a variable. */
    int literal(int variable) {
        return node(variable, FALSE, TRUE);
    }

    int and(int a, int b) {
        return ifThenElse(a, b, FALSE);
    }

    int or(int a, int b) {
        return ifThenElse(a, TRUE, b);
    }

    int not(int a) {
        return ifThenElse(a, FALSE, TRUE);
    }

    /** Where the first is true and the second is not. */
    int minus(int a, int b) {
        return ifThenElse(b, FALSE, a);
    }

    int ifThenElse(int f, int g, int h) {
        if (f == TRUE || g == h) {
            return g;
        }
        if (f == FALSE) {
            return h;
        }
        if (g == TRUE && h == FALSE) {
            return f;
        }
        var entry = CACHED * (hash(f, g, h) & cache.length / CACHED - 1);
        if (cache[entry] == f && cache[entry + 1] == g && cache[entry + 2] == h) {
            return cache[entry + 3];
        }
        var variable = Math.min(variables[f], Math.min(variables[g], variables[h]));
        var low = ifThenElse(branch(f, variable, false), branch(g, variable, false), branch(h, variable, false));
        var high = ifThenElse(branch(f, variable, true), branch(g, variable, true), branch(h, variable, true));
        var result = node(variable, low, high);
        remember(f, g, h, result);
        return result;
    }

    /** Where some values of the variables from this one on make the function true. */
    int some(int diagram, int fromVariable) {
        return cut(diagram, fromVariable, true, new HashMap<>());
    }

    /** Where all values of the variables from this one on make the function true. */
    int all(int diagram, int fromVariable) {
        return cut(diagram, fromVariable, false, new HashMap<>());
    }

    /** The different diagrams a diagram leads to by the variables before this one; none of them is {@link #FALSE}. */
    Set<Integer> ends(int diagram, int fromVariable) {
        var ends = new LinkedHashSet<Integer>();
        collect(diagram, fromVariable, ends, new HashSet<>());
        return ends;
    }

    private void collect(int node, int fromVariable, Set<Integer> ends, Set<Integer> seen) {
        if (node == FALSE || !seen.add(node)) {
            return;
        }
        if (variables[node] >= fromVariable) {
            ends.add(node);
        } else {
            collect(lows[node], fromVariable, ends, seen);
            collect(highs[node], fromVariable, ends, seen);
        }
    }

    private int cut(int diagram, int fromVariable, boolean some, Map<Integer, Integer> known) {
        if (diagram == FALSE || diagram == TRUE) {
            return diagram;
        }
        if (variables[diagram] >= fromVariable) {
            return some ? TRUE : FALSE;
        }
        var found = known.get(diagram);
        if (found == null) {
            found = node(variables[diagram], cut(lows[diagram], fromVariable, some, known),
                    cut(highs[diagram], fromVariable, some, known));
            known.put(diagram, found);
        }
        return found;
    }

    private void remember(int f, int g, int h, int result) {
        var entry = CACHED * (hash(f, g, h) & cache.length / CACHED - 1); // computed anew: the cache may have grown
        cache[entry] = f;
        cache[entry + 1] = g;
        cache[entry + 2] = h;
        cache[entry + 3] = result;
    }

    private int place(int variable, int low, int high) {
        var place = hash(variable, low, high) & places.length - 1;
        while (places[place] != 0 && !is(places[place], variable, low, high)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private boolean is(int node, int variable, int low, int high) {
        return variables[node] == variable && lows[node] == low && highs[node] == high;
    }

    private void grow() {
        variables = Arrays.copyOf(variables, 2 * size);
        lows = Arrays.copyOf(lows, 2 * size);
        highs = Arrays.copyOf(highs, 2 * size);
        places = new int[2 * places.length];
        cache = new int[2 * cache.length];
        for (var node = 2; node < size; node++) {
            places[place(variables[node], lows[node], highs[node])] = node;
        }
    }

    private static int hash(int a, int b, int c) {
        var hash = a * 0x9E3779B1 ^ b * 0x85EBCA77 ^ c * 0xC2B2AE3D;
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        return hash ^ hash >>> 13;
    }
}
