package org.erdsl.ide;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Keeps what is logged as an error while it is open: what a server cannot answer to anybody, it logs. */
final class LoggedFailures extends AppenderSkeleton implements AutoCloseable {

    private final List<String> failures = new ArrayList<>();

    LoggedFailures() {
        Logger.getRootLogger().addAppender(this);
    }

    /** What was logged since this was asked last. */
    synchronized List<String> take() {
        var taken = List.copyOf(failures);
        failures.clear();
        return taken;
    }

    @Override
    protected synchronized void append(LoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            failures.add(event.getRenderedMessage() + trace(event));
        }
    }

    private static String trace(LoggingEvent event) {
        if (event.getThrowableInformation() == null) {
            return "";
        }
        var trace = new StringWriter();
        event.getThrowableInformation().getThrowable().printStackTrace(new PrintWriter(trace));
        return "\n" + trace;
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        Logger.getRootLogger().removeAppender(this);
    }
}
