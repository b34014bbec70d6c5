package org.erdsl.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;

/**
 * Knows the files of the built-in library besides those of the workspace folders: they lie in no folder, and every
 * project sees the same ones.
 */
class LibraryAwareWorkspace extends WorkspaceManager {

    private static final String LIBRARY = "library";

    @Override
    public ProjectManager getProjectManager(URI uri) {
        if (LIBRARY.equals(uri.scheme())) {
            return getProjectManagers().stream().filter(project -> project.getResourceSet() != null)
                    .findFirst().orElse(null);
        }
        return super.getProjectManager(uri);
    }
}
