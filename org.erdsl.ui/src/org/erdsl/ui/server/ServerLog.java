package org.erdsl.ui.server;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** Brings the failures that Xtext logs to Eclipse's error log, where they would otherwise go unseen. */
final class ServerLog extends AppenderSkeleton {

    private static final String XTEXT = "org.eclipse.xtext";

    private ServerLog() {
        setThreshold(Level.ERROR);
    }

    static ServerLog attach() {
        var log = new ServerLog();
        Logger.getLogger(XTEXT).addAppender(log);
        return log;
    }

    void detach() {
        Logger.getLogger(XTEXT).removeAppender(this);
    }

    @Override
    protected void append(LoggingEvent event) {
        var failure = event.getThrowableInformation();
        ILog.of(ServerLog.class).error(event.getRenderedMessage(), failure == null ? null : failure.getThrowable());
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
