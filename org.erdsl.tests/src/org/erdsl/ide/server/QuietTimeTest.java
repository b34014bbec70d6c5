package org.erdsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** What nobody waits for begins a while after the last thing that happened. */
class QuietTimeTest {

    private final StoppedClock clock = new StoppedClock();
    private final QuietTime pause = new QuietTime(clock);

    @Test
    void eachRestartTakesThePlaceOfTheOneBefore() {
        pause.restart(() -> { });
        pause.restart(() -> { });
        pause.restart(() -> { });
        assertEquals(List.of(true, true, false), clock.begun.stream().map(ScheduledFuture::isCancelled).toList());
        assertEquals(List.of(QuietTime.MILLISECONDS, QuietTime.MILLISECONDS, QuietTime.MILLISECONDS), clock.delays);
    }

    @Test
    void afterTheEndNothingBegins() {
        pause.restart(() -> { });
        pause.stop();
        pause.restart(() -> { });
        assertEquals(1, clock.begun.size());
        assertTrue(clock.isShutdown());
        assertFalse(clock.begun.get(0).isDone() && !clock.begun.get(0).isCancelled());
    }

    /** Keeps what it is asked for, and lets no time pass. */
    private static final class StoppedClock extends ScheduledThreadPoolExecutor {

        private final List<ScheduledFuture<?>> begun = new ArrayList<>();
        private final List<Long> delays = new ArrayList<>();

        StoppedClock() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            delays.add(unit.toMillis(delay));
            var future = super.schedule(work, 1, TimeUnit.DAYS);
            begun.add(future);
            return future;
        }
    }
}
