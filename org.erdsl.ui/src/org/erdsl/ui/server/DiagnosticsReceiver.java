package org.erdsl.ui.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server says of its own accord: findings go to the editors, messages to the error log. */
record DiagnosticsReceiver(OpenDocuments documents, FindingsListener listener) implements LanguageClient {

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams found) {
        documents.at(found.getUri()).ifPresent(document -> {
            listener.found(document, found.getDiagnostics());
            document.wasChecked();
        });
    }

    @Override
    public void telemetryEvent(Object event) {
        // The server sends none, and nothing leaves the machine.
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        logMessage(request);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        ILog.of(DiagnosticsReceiver.class).info(message.getMessage());
    }
}
