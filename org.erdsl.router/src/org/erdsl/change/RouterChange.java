package org.erdsl.change;

import java.util.List;

import org.erdsl.running.RunningReader;

/**
 * The way from one configuration of a router to another, and back.
 *
 * @param apply the commands, in their order; none where nothing changes
 * @param takeBack the commands that lead back
 */
public record RouterChange(List<String> apply, List<String> takeBack) {

    public RouterChange {
        apply = List.copyOf(apply);
        takeBack = List.copyOf(takeBack);
    }

    /** Whether changes can be computed for the platform of a reader. */
    public static boolean isKnown(RunningReader reader) {
        return RouteMapDialect.of(reader.platform()).isPresent();
    }

    /**
     * The change from one text to another.
     *
     * @param reader reads the platform's texts
     * @param file what the texts are called in messages
     * @throws UnsafeChangeException when no way is proven to be noticed by nobody
     * @throws IllegalArgumentException when changes of the platform are not {@link #isKnown known}
     */
    public static RouterChange between(RunningReader reader, String file, String before, String after)
            throws UnsafeChangeException {
        var dialect = RouteMapDialect.of(reader.platform()).orElseThrow(IllegalArgumentException::new);
        return new RouterChange(commands(dialect, reader, file, before, after),
                commands(dialect, reader, file, after, before));
    }

    private static List<String> commands(Dialect dialect, RunningReader reader, String file, String before, String after)
            throws UnsafeChangeException {
        return CommandText.of(dialect, Steps.between(dialect.read(before), dialect.read(after),
                new Treatments(reader, file, before, after)));
    }
}
