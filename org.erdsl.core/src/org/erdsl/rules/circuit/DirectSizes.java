package org.erdsl.rules.circuit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.erdsl.net.Bandwidth;

/** The ports and circuits of ExpressRoute Direct ("About ExpressRoute Direct", 2026-03-02). */
final class DirectSizes {

    private static final Map<Bandwidth, List<Bandwidth>> CIRCUITS_BY_SPEED = new TreeMap<>(Map.of(
            gigabits(10), circuits(1, 2, 5, 10),
            gigabits(100), circuits(5, 10, 40, 100),
            gigabits(400), circuits(5, 10, 40, 100, 200, 400)));

    private DirectSizes() {
    }

    private static Bandwidth gigabits(long amount) {
        return new Bandwidth(amount * 1000);
    }

    private static List<Bandwidth> circuits(long... gigabits) {
        return LongStream.of(gigabits).mapToObj(DirectSizes::gigabits).toList();
    }

    /** Whether there are ports of this speed. */
    static boolean isSpeed(Bandwidth speed) {
        return CIRCUITS_BY_SPEED.containsKey(speed);
    }

    /** The speeds of ports, in words. */
    static String speeds() {
        return CIRCUITS_BY_SPEED.keySet().stream().map(Bandwidth::toString).collect(Collectors.joining(", "));
    }

    /** The bandwidths of circuits on ports of a speed, the smallest first. */
    static List<Bandwidth> of(Bandwidth speed) {
        return CIRCUITS_BY_SPEED.getOrDefault(speed, List.of());
    }
}
