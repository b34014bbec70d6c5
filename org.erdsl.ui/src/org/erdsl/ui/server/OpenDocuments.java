package org.erdsl.ui.server;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.builder.NatureOnOpen;
import org.erdsl.ui.format.FormatOnSave;
import org.erdsl.ui.navigation.LibraryFile;

/**
 * The models of the workspace, and the files of the library, that are open in some editor.
 *
 * <p>Follows the file buffers of the platform, which all editors share, so that two editors on one file are one
 * document.
 */
public final class OpenDocuments implements IFileBufferListener {

    private final LanguageServerHost host;
    private final Map<String, OpenDocument> byAddress = new ConcurrentHashMap<>();

    OpenDocuments(LanguageServerHost host) {
        this.host = host;
    }

    /** The open document with this text, if it is a model. */
    public Optional<OpenDocument> of(IDocument document) {
        return byAddress.values().stream().filter(open -> open.document() == document).findFirst();
    }

    /** The open document at this address, however its writer spells a file's address. */
    public Optional<OpenDocument> at(String uri) {
        return Optional.ofNullable(byAddress.get(address(URI.create(uri))));
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (!(buffer instanceof ITextFileBuffer text)) {
            return;
        }
        var file = model(buffer);
        if (file != null) {
            host.include(file.getProject());
            add(file.getLocationURI(), text).follow();
            NatureOnOpen.ensure(file.getProject());
        } else if (buffer.getFileStore() instanceof LibraryFile) {
            add(buffer.getFileStore().toURI(), text);
        }
    }

    private OpenDocument add(URI uri, ITextFileBuffer buffer) {
        var opened = new OpenDocument(host, uri, buffer.getDocument());
        byAddress.put(address(uri), opened);
        return opened;
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            of(text.getDocument()).ifPresent(closed -> {
                byAddress.values().remove(closed);
                closed.close();
            });
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (!isDirty && buffer instanceof ITextFileBuffer text) {
            of(text.getDocument()).ifPresent(saved -> host.tell(server -> server.getTextDocumentService()
                    .didSave(new DidSaveTextDocumentParams(saved.identifier()))));
        }
    }

    private static IFile model(IFileBuffer buffer) {
        var location = buffer.getLocation();
        if (location == null || !ErdslUi.isModel(location.lastSegment())) {
            return null;
        }
        var file = FileBuffers.getWorkspaceFileAtLocation(location);
        return file == null || file.getLocationURI() == null ? null : file;
    }

    /** {@code file:/x} and {@code file:///x} are one address, and so are {@code %C3%A9} and its letter. */
    static String address(URI uri) {
        return uri.getScheme() + ":" + uri.getPath();
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // The document tells of its new content itself.
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // The document told of its new content itself.
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            of(text.getDocument()).ifPresent(document -> FormatOnSave.before(text, document));
        }
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // Whether a file may be written is no concern of the language.
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // The editor opens the new file and disposes of this buffer.
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // The text lives on in the editor until that is closed.
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // Nothing changed.
    }
}
