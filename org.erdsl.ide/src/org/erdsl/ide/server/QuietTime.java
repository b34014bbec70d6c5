package org.erdsl.ide.server;

import com.google.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Lets a few hundred milliseconds pass: longer than from one key to the next, and shorter than anybody looks elsewhere. */
final class QuietTime implements Pause {

    /** How long nothing may happen. */
    static final long MILLISECONDS = 300;

    private static final long IDLE_SECONDS = 5;

    private final ScheduledExecutorService clock;
    private Future<?> next;

    @Inject
    QuietTime() {
        this(clock());
    }

    /** @param clock counts the time */
    QuietTime(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    /** Has a thread while there is something to wait for. */
    private static ScheduledExecutorService clock() {
        var clock = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "erdsl quiet time");
            thread.setDaemon(true);
            return thread;
        });
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    @Override
    public synchronized void restart(Runnable work) {
        if (next != null) {
            next.cancel(false);
        }
        if (!clock.isShutdown()) {
            next = clock.schedule(work, MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        clock.shutdownNow();
    }
}
