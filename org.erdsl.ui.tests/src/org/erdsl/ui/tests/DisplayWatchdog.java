package org.erdsl.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Watches how long the user interface thread takes until it is ready for the next event.
 *
 * <p>A stall is what the thread itself does for too long, or waits for. When the machine gives the processor to others
 * meanwhile, that is no stall: the thread was runnable and did not use the time.
 */
final class DisplayWatchdog implements AutoCloseable {

    private static final long SAMPLE_MILLISECONDS = 5;

    private final Duration limit;
    private final Display display;
    private final List<String> stalls = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread watcher = new Thread(this::watch, "display watchdog");
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean watching = true;
    private volatile int answers;
    private volatile Duration longest = Duration.ZERO;

    /** Returns when it watches. */
    DisplayWatchdog(Duration limit) throws InterruptedException {
        this.limit = limit;
        display = Display.getDefault();
        watcher.setDaemon(true);
        watcher.start();
        started.await();
    }

    private void watch() {
        threads.setThreadContentionMonitoringEnabled(true);
        var thread = display.getThread();
        while (watching) {
            var answered = new CountDownLatch(1);
            var begin = System.nanoTime();
            var before = spent(thread);
            display.asyncExec(answered::countDown);
            StackTraceElement[] stack = {};
            try {
                while (!answered.await(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    stack = thread.getStackTrace();
                }
            } catch (InterruptedException end) {
                return;
            }
            answers++;
            started.countDown();
            var stall = Duration.ofNanos(Math.min(spent(thread).minus(before).toNanos(), System.nanoTime() - begin));
            longest = stall.compareTo(longest) > 0 ? stall : longest;
            if (stall.compareTo(limit) > 0) {
                synchronized (stalls) {
                    stalls.add(stall.toMillis() + " ms in " + Arrays.stream(stack).limit(40).map(String::valueOf)
                            .collect(Collectors.joining("\n  ")));
                }
            }
        }
    }

    /** What the thread has used of the processor so far, and waited for others; not what it waited for events. */
    private Duration spent(Thread thread) {
        var info = threads.getThreadInfo(thread.getId());
        return Duration.ofNanos(threads.getThreadCpuTime(thread.getId()))
                .plusMillis(info.getBlockedTime()).plusMillis(info.getWaitedTime());
    }

    /** How often the thread was ready. */
    int answers() {
        return answers;
    }

    /** The longest time it was not. */
    Duration longest() {
        return longest;
    }

    /** What took longer than the limit. */
    List<String> stalls() {
        synchronized (stalls) {
            return List.copyOf(stalls);
        }
    }

    @Override
    public void close() throws InterruptedException {
        watching = false;
        watcher.join();
    }
}
