package org.erdsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.Pair;
import org.erdsl.resource.FileUris;

/** Knows files of this machine only, by paths that lead straight to them: a client may send any URI. */
class ConfinedWorkspace extends WorkspaceManager {

    /** @throws ResponseErrorException when the file is in no folder: nothing is said of it, not even that it is there */
    @Override
    public Pair<? super Document, ? super XtextResource> read(URI uri) {
        if (getProjectManager(uri.trimFragment()) == null) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed,
                    "This file is in no folder of the workspace.", null));
        }
        return super.read(uri);
    }

    @Override
    public ProjectManager getProjectManager(URI uri) {
        return FileUris.path(uri).isPresent()
                && uri.segmentsList().stream().map(URI::decode).noneMatch(".."::equals)
                ? super.getProjectManager(uri) : null;
    }
}
