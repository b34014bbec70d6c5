package org.erdsl.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How long to try, and with what. {@code -Derdsl.fuzz.minutes=60} tries for that long, with other texts each time;
 * {@code -Derdsl.fuzz.seed=4711} tries that one, as the message of a failure says.
 */
public final class Fuzzing {

    private Fuzzing() {
    }

    /**
     * Tries one seed after the other, also after a failure, and then says all failures.
     *
     * @param usual how many, where the properties say nothing
     * @return how many were tried
     */
    public static long run(int usual, Try each) throws Exception {
        var only = Long.getLong("erdsl.fuzz.seed");
        if (only != null) {
            each.with(only);
            return 1;
        }
        var minutes = Integer.getInteger("erdsl.fuzz.minutes", 0);
        var first = minutes == 0 ? 0 : System.currentTimeMillis() << 20;
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        var seed = first;
        var failures = new LinkedHashMap<String, AssertionError>();
        while (minutes == 0 ? seed < usual : System.nanoTime() < end) {
            attempt(seed++, each).ifPresent(failure -> failures.putIfAbsent(place(failure), failure));
        }
        if (!failures.isEmpty()) {
            var all = new AssertionError(failures.size() + " failures in " + (seed - first) + " texts, at " + failures.keySet());
            failures.values().forEach(all::addSuppressed);
            throw all;
        }
        return seed - first;
    }

    private static Optional<AssertionError> attempt(long seed, Try each) {
        try {
            each.with(seed);
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError e) {
            var failure = new AssertionError("Again with -Derdsl.fuzz.seed=" + seed + ": " + e, e);
            failure.printStackTrace();
            return Optional.of(failure);
        }
    }

    /** What the innermost cause was, and where it was thrown: that is reported once. */
    private static String place(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var text = cause.toString();
        return text.substring(0, Math.min(text.length(), 80)) + " " + Arrays.stream(cause.getStackTrace()).limit(2).toList();
    }

    /** What is tried. */
    @FunctionalInterface
    public interface Try {

        /** Tries a seed, and throws where something is wrong. */
        void with(long seed) throws Exception;
    }
}
