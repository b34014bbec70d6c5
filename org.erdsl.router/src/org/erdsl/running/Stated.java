package org.erdsl.running;

import java.util.List;

/**
 * A value with the lines that say it.
 *
 * @param value the value
 * @param lines the lines; none where it is the platform's default
 */
public record Stated<T>(T value, List<SourceLine> lines) {

    public Stated {
        lines = List.copyOf(lines);
    }

    public static <T> Stated<T> at(SourceLine line, T value) {
        return new Stated<>(value, List.of(line));
    }

    /** What the platform does when nothing is said. */
    public static <T> Stated<T> byDefault(T value) {
        return new Stated<>(value, List.of());
    }

    /** Whether no line says it. */
    public boolean isDefault() {
        return lines.isEmpty();
    }
}
