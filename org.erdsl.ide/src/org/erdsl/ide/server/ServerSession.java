package org.erdsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.erdsl.ide.ErdslIdeSetup;

/** Serves one client from its first message to its last. */
public final class ServerSession {

    private ServerSession() {
    }

    /**
     * Speaks the language server protocol until the client says goodbye or is gone.
     *
     * @param in  what the client says
     * @param out what it is answered; nobody else may write there
     * @return whether the client ended the session in order: with {@code shutdown} before it left
     */
    public static boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        var end = new SessionEnd();
        var server = ErdslServer.create(new ErdslIdeSetup().createInjectorAndDoEMFRegistration(), end);
        var workers = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "erdsl language server");
            thread.setDaemon(true);
            return thread;
        });
        var launcher = new Launcher.Builder<LanguageClient>()
                .setLocalService(server).setRemoteInterface(LanguageClient.class)
                .setInput(in).setOutput(out).setExecutorService(workers).create();
        server.connect(launcher.getRemoteProxy());
        var listening = launcher.startListening();
        var gone = CompletableFuture.runAsync(() -> {
            try {
                listening.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }, workers);
        try {
            CompletableFuture.anyOf(end.exited(), gone).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The connection with the client broke.", e.getCause());
        } finally {
            server.end();
            workers.shutdownNow();
        }
        return end.announced();
    }
}
