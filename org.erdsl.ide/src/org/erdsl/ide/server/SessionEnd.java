package org.erdsl.ide.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** How a client ended its session. Xtext's own handler ends the process, which may be a whole workbench. */
final class SessionEnd implements ILanguageServerShutdownAndExitHandler {

    private final CompletableFuture<Void> exit = new CompletableFuture<>();
    private volatile boolean shutDown;

    @Override
    public void shutdown() {
        shutDown = true;
    }

    @Override
    public void exit() {
        exit.complete(null);
    }

    /** Completes when the client says that the server may go. */
    CompletableFuture<Void> exited() {
        return exit;
    }

    /** Whether the client announced the end, as the protocol wants it. */
    boolean announced() {
        return shutDown;
    }
}
