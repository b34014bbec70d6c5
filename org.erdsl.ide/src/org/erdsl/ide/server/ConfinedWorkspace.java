package org.erdsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.erdsl.resource.FileUris;

/** Knows files of this machine only, by paths that lead straight to them: a client may send any URI. */
class ConfinedWorkspace extends WorkspaceManager {

    @Override
    public ProjectManager getProjectManager(URI uri) {
        return FileUris.path(uri).isPresent() && !uri.segmentsList().contains("..") ? super.getProjectManager(uri) : null;
    }
}
