package org.erdsl.ui.server;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/**
 * Makes the platform load this bundle when the first model is opened, before its file buffer is announced. The text is
 * not there yet at this moment: {@link OpenDocuments} takes over when it is.
 */
public final class WakeUp implements IDocumentSetupParticipant {

    @Override
    public void setup(IDocument document) {
        LanguageServerHost.get();
    }
}
