package org.erdsl.ui.builder;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.IStatus;
import org.erdsl.ui.ErdslUi;
import org.osgi.service.prefs.BackingStoreException;

/** Where the outputs of a project go; kept in the project, so that all who work in it have the same. */
public final class OutputsSetting {

    /** The folder of projects for which nothing else was chosen. */
    public static final String DEFAULT = "generated";

    private static final String KEY = "outputs";

    private final IProject project;

    public OutputsSetting(IProject project) {
        this.project = project;
    }

    /** The path of the folder in the project. */
    public String path() {
        return new ProjectScope(project).getNode(ErdslUi.BUNDLE).get(KEY, DEFAULT);
    }

    /** The folder, which need not exist. */
    public IFolder folder() {
        return project.getFolder(path());
    }

    /** What is wrong with a path as the folder of the outputs; OK when nothing is. */
    public IStatus check(String path) {
        return project.getWorkspace().validatePath(project.getFullPath().append(path).toString(), IResource.FOLDER);
    }

    /** Chooses another folder, from the next build on; what is in the old one stays. */
    public void choose(String path) throws BackingStoreException {
        var node = new ProjectScope(project).getNode(ErdslUi.BUNDLE);
        if (path.equals(DEFAULT)) {
            node.remove(KEY);
        } else {
            node.put(KEY, path);
        }
        node.flush();
    }
}
