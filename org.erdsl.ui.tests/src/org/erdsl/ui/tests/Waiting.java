package org.erdsl.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** Tests run beside the user interface thread, as a user does: they act on it, and wait for what it comes to show. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Waiting() {
    }

    /** Runs on the user interface thread and brings the result or the failure back. */
    static <T> T inUi(Callable<T> action) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        Display.getDefault().syncExec(() -> {
            try {
                result.set(action.call());
            } catch (Exception | AssertionError thrown) { // the platform would only log the error
                failure.set(thrown);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    /** Waits until the condition holds, for half a minute at most; says what was there instead when it never does. */
    static void until(String what, Callable<Boolean> condition, Supplier<?> instead) {
        var end = Instant.now().plus(PATIENCE);
        while (!inUi(condition)) {
            if (Instant.now().isAfter(end)) {
                fail("Waited in vain for " + what + "; instead: " + instead.get());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }
    }
}
