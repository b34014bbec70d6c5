package org.erdsl.ui.server;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;

/** Is told of what the server finds in a file that is open. */
@FunctionalInterface
public interface FindingsListener {

    /** These are all findings of the document now. It is called on a thread of the server. */
    void found(OpenDocument document, List<Diagnostic> findings);
}
